/// Stage 6: claims of the whole collection into events. The one rule kept here: within each document first,
/// then across; documents come in the order of their ids, so the order given does not matter.

import { nameKey } from '../../arabic/name-key.ts';
import type { DateMention } from '../../model/date.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { ClaimDate } from '../../model/graph.ts';
import { contentKey } from '../../model/hash.ts';
import { keptList } from '../../model/kept-list.ts';
import { Clusters } from '../5-entity/clusters.ts';
import type { Entity, Resolution } from '../5-entity/entity.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { agreedDate } from './date-range.ts';
import type { Event, ResolvedArgument, ResolvedClaim } from './event.ts';
import { eventConflict } from './event-conflict.ts';
import { type Undecided, withDecisions } from './event-decision.ts';
import { type EventClusters, type EventJudgement, eventJudge } from './event-judgement.ts';
import { type Affiliations, EventProfiles, mergeEvents } from './event-profile.ts';
import { countIndependent, type Sources } from './independent-reports.ts';
import { inheritDates } from './inherit-date.ts';
import { joinAcross } from './join-across.ts';
import { joinInDocuments } from './join-in-document.ts';
import { isDisputed, majority, settleFactuality } from './settle.ts';
import { settleHosts } from './settle-host.ts';
import { Wordings } from './wording.ts';

function resolvedClaims(
  extractions: readonly Admitted[],
  resolution: Resolution,
  affiliations: Affiliations,
): readonly ResolvedClaim[] {
  return extractions.flatMap((extraction, document) => {
    const claims = extraction.claims.map((claim, index) => ({
      document,
      index,
      extraction,
      claim,
      arguments: expanded(claim.arguments, resolution.references[document] ?? []),
      date: statedDate(claim.date === null ? undefined : extraction.dates[claim.date]),
    }));
    return inheritDates(settleHosts(claims, affiliations));
  });
}

function statedDate(date: DateMention | undefined): ClaimDate | null {
  return date ? { value: date.value, span: date.span, ...(date.reading && { reading: date.reading }) } : null;
}

/// One argument for each entity meant: two for "the two sides".
function expanded(
  given: ResolvedClaim['claim']['arguments'],
  references: readonly (readonly string[])[],
): readonly ResolvedArgument[] {
  const all = given.flatMap(({ role, span, mention }) =>
    (references[mention] ?? []).map((entity) => ({ role, entity, span })),
  );
  const keys = new Set<string>();
  return keptList(all.filter(({ role, entity }) => !keys.has(`${role} ${entity}`) && keys.add(`${role} ${entity}`)));
}

function affiliationsOf(entities: readonly Entity[]): Affiliations {
  const states = new Map(
    entities.map((entity) => [entity.key, entity.state === null ? [] : [`state:${entity.state}`]]),
  );
  return { of: (entity) => states.get(entity) ?? [] };
}

function sourcesOf(resolution: Resolution): Sources {
  const media = resolution.entities.filter((entity) => entity.sector === 'media');
  const keys = new Set(media.map((entity) => entity.key));
  const names = new Map(
    media.flatMap((entity) => entity.aliases.map((alias) => [nameKey(alias), entity.key] as const)),
  );
  return {
    media: (document, mention) => (resolution.references[document]?.[mention] ?? []).filter((key) => keys.has(key)),
    named: (name) => names.get(name) ?? null,
  };
}

/// What identifies a claim by its content: its kind, its sentence and its trigger's place there.
function contentOf({ claim, extraction }: ResolvedClaim): string {
  const sentence = extraction.sentences[claim.sentence];
  const quote = sentence ? extraction.document.text.slice(sentence.span.start, sentence.span.end) : '';
  return `${claim.kind}|${claim.trigger.start - (sentence?.span.start ?? 0)}|${quote}`;
}

function describe(claims: readonly ResolvedClaim[], sources: Sources, wordings: Wordings): Omit<Undecided, 'key'> {
  const factualities = claims.map(({ claim }) => claim.factuality);
  const byDocument = [...groupBy(claims, ({ document }) => document).values()];
  return {
    kind: claims[0]?.claim.kind ?? 'statement',
    subtype: majority(claims.flatMap(({ claim }) => claim.subtype ?? [])),
    date: agreedDate(claims.flatMap(({ date }) => date?.value ?? [])),
    factuality: settleFactuality(factualities),
    disputed: isDisputed(factualities),
    reports: byDocument.length,
    independentReports: countIndependent(byDocument, sources, wordings),
    claims,
  };
}

/// Keys are hashes of what the first claim says and where in its sentence; of several events with the same, all
/// but the first also hash where they stand.
function withKeys(events: readonly Omit<Undecided, 'key'>[]): readonly Undecided[] {
  const content = (event: Omit<Undecided, 'key'>): string => (event.claims[0] ? contentOf(event.claims[0]) : '');
  return [...groupBy(events, content)].flatMap(([text, group]) =>
    group.map((event, index) => {
      const [first] = event.claims;
      const place =
        index === 0 ? '' : `|${first?.extraction.document.id}|${first?.claim.trigger.start}|${first?.index}`;
      return { key: contentKey('event', text + place), ...event };
    }),
  );
}

/// Clusters the claims of documents, which must come in the order of their ids, into events ordered by key.
export function resolveEvents(
  extractions: readonly Admitted[],
  resolution: Resolution,
  wordings: Wordings = new Wordings(),
): readonly Event[] {
  const affiliations = affiliationsOf(resolution.entities);
  const claims = resolvedClaims(extractions, resolution, affiliations);
  const judgements: EventJudgement[] = [];
  const profiles = new EventProfiles();
  const clusters: EventClusters = new Clusters(
    claims.map((claim) => profiles.of(claim)),
    {
      conflict: (a, b) => eventConflict(a, b, affiliations),
      merge: mergeEvents,
      decided: eventJudge(judgements, (claim) => clusters.profile(claim)),
    },
  );
  joinInDocuments(claims, clusters, wordings);
  joinAcross(claims, clusters, wordings);
  const sources = sourcesOf(resolution);
  const groups = clusters.groups().map((group) => keptList(group.flatMap((index) => claims[index] ?? [])));
  const keyed = withKeys(groups.map((group) => describe(group, sources, wordings)));
  return withDecisions(keyed, claims, judgements).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
