/// Stage 6: claims of the whole collection into events. The one rule kept here: within each document first,
/// then across; documents come in the order of their ids, so the order given does not matter.

import { nameKey } from '../../arabic/name-key.ts';
import { type Document, quoteOf } from '../../model/document.ts';
import type { EventApartRule, EventMergeRule } from '../../model/event-rule.ts';
import type { Admitted } from '../../model/extraction.ts';
import { contentKey } from '../../model/hash.ts';
import { Clusters } from '../5-entity/clusters.ts';
import type { Entity, Resolution } from '../5-entity/entity.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { type Asking, doneAlone } from '../5-entity/pair-work.ts';
import { ClaimTable } from './claim-table.ts';
import { comparedClaim } from './compared-claim.ts';
import { agreedDate } from './date-range.ts';
import type { Event, ResolvedClaim } from './event.ts';
import { eventConflict } from './event-conflict.ts';
import { type EventClusters, eventJudge } from './event-judgement.ts';
import { EventLog } from './event-log.ts';
import { type Affiliations, type EventProfile, EventProfiles, mergeEvents } from './event-profile.ts';
import { type Described, EventTable } from './event-table.ts';
import { countIndependent, type Sources, type Told } from './independent-reports.ts';
import { EVENT_COMPARISONS, joinAcross } from './join-across.ts';
import { joinInDocument } from './join-in-document.ts';
import { type LocalEvent, LocalEvents } from './local-event.ts';
import { openClaims } from './open-claim.ts';
import { isDisputed, majority, settleFactuality } from './settle.ts';
import { Wordings } from './wording.ts';

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
function contentOf({ claim, article, sentence }: ResolvedClaim): string {
  return `${claim.kind}|${claim.trigger.start - sentence.start}|${quoteOf(article, sentence)}`;
}

function describe(told: readonly Told[], sources: Sources): Omit<Described, 'key'> {
  const claims = told.map(({ resolved: { claim, date } }) => ({ claim, date }));
  const factualities = claims.map(({ claim }) => claim.factuality);
  const byDocument = [...groupBy(told, ({ resolved }) => resolved.document).values()];
  return {
    kind: claims[0]?.claim.kind ?? 'statement',
    subtype: majority(claims.flatMap(({ claim }) => claim.subtype ?? [])),
    date: agreedDate(claims.flatMap(({ date }) => date?.value ?? [])),
    factuality: settleFactuality(factualities),
    disputed: isDisputed(factualities),
    reports: byDocument.length,
    independentReports: countIndependent(byDocument, sources),
  };
}

/// Keys are hashes of what the first claim says and where in its sentence; of several events with the same, all
/// but the first also hash where they stand.
class EventKeys {
  readonly #taken = new Set<string>();

  /// The key of the next event by its first claim.
  next(first: ResolvedClaim): string {
    const content = contentOf(first);
    const key = contentKey('event', content);
    if (this.#taken.has(key))
      return contentKey('event', `${content}|${first.article.id}|${first.claim.trigger.start}|${first.index}`);
    this.#taken.add(key);
    return key;
  }
}

/// Claims on their way into events: documents are taken one by one, in the order of their ids, and then what all of them say.
export class EventResolution {
  readonly #resolution: Resolution;
  readonly #wordings: Wordings;
  readonly #affiliations: Affiliations;
  readonly #profiles = new EventProfiles();
  readonly #log = new EventLog();
  readonly #clusters: EventClusters;
  readonly #claims: ClaimTable;
  /// By claim: the runs of words of its sentence.
  readonly #runs: (readonly number[])[] = [];
  readonly #locals: LocalEvent[] = [];
  readonly #locally = new LocalEvents();

  /// Of documents that are taken in the order of these articles.
  constructor(articles: readonly Document[], resolution: Resolution, wordings: Wordings) {
    this.#claims = new ClaimTable(articles);
    this.#resolution = resolution;
    this.#wordings = wordings;
    this.#affiliations = affiliationsOf(resolution.entities);
    this.#clusters = new Clusters<EventProfile, EventMergeRule, EventApartRule>([], {
      conflict: (a, b) => eventConflict(a, b, this.#affiliations),
      merge: mergeEvents,
      decided: eventJudge(this.#log, (claim) => this.#clusters.profile(claim)),
    });
  }

  /// Takes the next document.
  add(extraction: Admitted, document: number): void {
    const references = this.#resolution.references[document] ?? [];
    const context = { references, affiliations: this.#affiliations, wordings: this.#wordings };
    const claims = openClaims(extraction, document, context);
    const items = claims.map((claim) => {
      const at = this.#clusters.add(this.#profiles.of(claim));
      return comparedClaim(claim, at, this.#clusters.profile(at), this.#wordings);
    });
    joinInDocument(items, this.#clusters);
    this.#locals.push(...this.#locally.of(items, this.#clusters, this.#wordings));
    for (const claim of claims) {
      this.#claims.add(claim);
      this.#runs.push(claim.runs);
    }
  }

  /// The keys of all entities that have a part in an event.
  actors(): Iterable<string> {
    return this.#claims.entities();
  }

  /// The events, ordered by key. To be asked once: what joining them needed is not held any longer.
  *finish(): Asking<readonly Event[]> {
    yield* joinAcross(this.#locals.splice(0), this.#clusters);
    const groups = this.#clusters.finish();
    const [sources, keys, events] = [sourcesOf(this.#resolution), new EventKeys(), new EventTable(this.#claims)];
    for (const group of groups) {
      const key = keys.next(this.#claims.at(group[0] as number));
      events.add({ key, ...describe(this.#told(group), sources) }, group);
    }
    this.#runs.splice(0);
    return events.inOrder(this.#log);
  }

  #told(numbers: readonly number[]): readonly Told[] {
    return numbers.map((number) => ({
      resolved: this.#claims.at(number),
      runs: this.#runs[number] as readonly number[],
    }));
  }
}

/// Clusters the claims of documents, which must come in the order of their ids, into events ordered by key.
export function resolveEvents(extractions: readonly Admitted[], resolution: Resolution): readonly Event[] {
  const articles = extractions.map(({ document }) => document);
  const events = new EventResolution(articles, resolution, new Wordings());
  for (const [document, extraction] of extractions.entries()) events.add(extraction, document);
  return doneAlone(events.finish(), EVENT_COMPARISONS);
}
