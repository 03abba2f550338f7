/// The dossier: what was starred, with the sentences behind it and where they stand. The one rule kept here: every
/// sentence has a number, and every number leads to a full citation.

import type { DocumentRecord, Evidence } from '../../model/graph.ts';
import { isEvent } from '../../model/graph.ts';
import type { Entry, Thing } from '../curation/notebook.ts';
import { tiesOf } from '../data/actor-tie.ts';
import type { ClaimRow } from '../data/claim-table.ts';
import { connectionsOf } from '../data/connection.ts';
import { type Dataset, relationOf } from '../data/dataset.ts';
import { pageAt, webAddress } from '../data/source.ts';
import { describeKind, kindName, labelOf, nameOf, relationName } from '../i18n/name.ts';
import type { Voice } from '../i18n/voice.ts';
import { sayDate } from '../panels/date-text.tsx';

/// A sentence as the dossier shows it.
export interface DossierSentence {
  /// Its number in the whole dossier, from 1.
  readonly number: number;
  readonly evidence: Evidence;
  readonly document: DocumentRecord | undefined;
  /// The claims it makes of what the entry is about; of an entity or a sentence by itself, all.
  readonly claims: readonly ClaimRow[];
}

export interface DossierEntry {
  readonly thing: Thing;
  readonly note: string;
  readonly title: string;
  /// What kind of thing it is, in words.
  readonly kind: string;
  /// What is known of it in short: when, where and with whom an event was; how many of its sentences are given.
  readonly facts: readonly string[];
  readonly sentences: readonly DossierSentence[];
}

/// An entity is named in many sentences: the first ones show that it is.
const MOST_NAMING = 2;

function evidenceOfNode(dataset: Dataset, key: string): readonly Evidence[] {
  const attributes = dataset.nodes.get(key)?.attributes;
  if (!attributes) return [];
  return isEvent(attributes) ? attributes.evidence : attributes.evidence.slice(0, MOST_NAMING);
}

function evidenceOfTie(dataset: Dataset, key: string): readonly Evidence[] {
  const rows = [...(tiesOf(dataset).ties.get(key)?.events.values() ?? [])].flat();
  return rows.flatMap((row) => dataset.claims.rows[row]?.claim ?? []);
}

function evidenceOf(dataset: Dataset, thing: Thing): readonly Evidence[] {
  if (thing.type === 'sentence') return [{ ...thing, rule: '' }];
  if (thing.type === 'node') return evidenceOfNode(dataset, thing.key);
  return dataset.edges.get(thing.key)?.attributes.evidence ?? evidenceOfTie(dataset, thing.key);
}

/// The same sentence once, however many claims it makes.
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((entry) => [`${entry.document}:${entry.start}`, entry])).values()];
}

/// The claims each sentence makes, by document and start.
function claimsBySentence({ claims }: Dataset): ReadonlyMap<string, readonly ClaimRow[]> {
  const found = new Map<string, ClaimRow[]>();
  for (const row of claims.rows) {
    const place = `${row.claim.document}:${row.claim.start}`;
    found.set(place, [...(found.get(place) ?? []), row]);
  }
  return found;
}

/// Whether an event is what an entry is about; an entity and a sentence are about any.
function isAbout(dataset: Dataset, thing: Thing, event: string): boolean {
  if (thing.type === 'sentence') return true;
  if (thing.type === 'node') return thing.key === event || !dataset.claims.ofEvent.has(thing.key);
  const edge = dataset.edges.get(thing.key);
  if (edge) return edge.source === event || edge.target === event;
  return tiesOf(dataset).ties.get(thing.key)?.events.has(event) === true;
}

function headOf(dataset: Dataset, thing: Thing, voice: Voice): { readonly title: string; readonly kind: string } {
  if (thing.type === 'sentence') {
    const document = dataset.documents.get(thing.document);
    return { title: document?.title ?? voice.say('evidence.untitled'), kind: voice.say('dossier.sentence') };
  }
  const attributes = thing.type === 'node' ? dataset.nodes.get(thing.key)?.attributes : undefined;
  if (attributes) return { title: labelOf(attributes, voice.language), kind: describeKind(attributes, voice) };
  const edge = dataset.edges.get(thing.key) ?? tiesOf(dataset).ties.get(thing.key);
  if (!edge) return { title: thing.label, kind: '' };
  const kind =
    'attributes' in edge ? relationName(relationOf(edge.attributes), voice.language) : voice.say('actors.title');
  return {
    title: `${nameOf(dataset, edge.source, voice.language)} – ${nameOf(dataset, edge.target, voice.language)}`,
    kind,
  };
}

/// Who had which part in an event: "Host: Hulusi Akar, Fathi Bashagha".
function partsOf(dataset: Dataset, event: string, voice: Voice): readonly string[] {
  return [...connectionsOf(dataset, event)].map(([relation, group]) => {
    const names = group.map(({ other }) => nameOf(dataset, other, voice.language));
    return `${relationName(relation, voice.language)}: ${names.join(voice.say('dossier.comma'))}`;
  });
}

function factsOf(dataset: Dataset, thing: Thing, voice: Voice): readonly string[] {
  const attributes = thing.type === 'node' ? dataset.nodes.get(thing.key)?.attributes : undefined;
  if (thing.type !== 'node' || !attributes) return [];
  if (!isEvent(attributes)) {
    const total = attributes.evidence.length;
    return total > MOST_NAMING ? [voice.say('dossier.some', { left: MOST_NAMING, n: total })] : [];
  }
  const { date } = attributes;
  const when = date
    ? `${sayDate(date, voice)} (${voice.say(`precision.${date.precision}`)} · ${voice.say(`basis.${date.basis}`)})`
    : voice.say('event.noDate');
  return [when, ...partsOf(dataset, thing.key, voice)];
}

/// Puts the dossier together from entries that were found in the dataset.
export function compileDossier(dataset: Dataset, entries: readonly Entry[], voice: Voice): readonly DossierEntry[] {
  const claims = claimsBySentence(dataset);
  let number = 0;
  return entries.map(({ thing, note }) => ({
    thing,
    note,
    ...headOf(dataset, thing, voice),
    facts: factsOf(dataset, thing, voice),
    sentences: distinct(evidenceOf(dataset, thing)).map((evidence) => {
      number += 1;
      return {
        number,
        evidence,
        document: dataset.documents.get(evidence.document),
        claims: (claims.get(`${evidence.document}:${evidence.start}`) ?? []).filter(({ event }) =>
          isAbout(dataset, thing, event),
        ),
      };
    }),
  }));
}

/// Where a sentence stands: whoever has it finds the sentence again.
export interface Place {
  /// Author, outlet, title, date of publication and page, in words.
  readonly article: string;
  /// Of the web page.
  readonly address: string | null;
  readonly file: string;
  readonly characters: string;
}

export function placeOf({ evidence, document }: DossierSentence, voice: Voice): Place {
  const published = document?.published
    ? voice.say('evidence.published', { date: voice.date(document.published) })
    : voice.say('evidence.unpublished');
  const outlet = document?.outlet ?? voice.say('evidence.unknownOutlet');
  const [start, end] = [String(evidence.start), String(evidence.end)];
  const page = pageAt(document, evidence.start);
  return {
    article: [document?.author, outlet, document?.title, published, page && voice.say('dossier.page', { page })]
      .filter(Boolean)
      .join(voice.say('dossier.comma')),
    address: webAddress(document),
    file: evidence.document,
    characters: voice.say('dossier.characters', { start, end }),
  };
}

/// What a sentence tells of, how, and who says so: "Visit: denied · according to al-Mismari · confidence 80%".
export function tellingOf(dataset: Dataset, { claims }: DossierSentence, voice: Voice): readonly string[] {
  const lines = claims.map(({ event, claim: { factuality, attribution, confidence } }) => {
    const says = attribution.map(({ source }) => nameOf(dataset, source, voice.language));
    const told = voice.say(`factuality.${factuality}`);
    const kind = dataset.nodes.get(event)?.attributes.kind;
    const source = says.length > 0 ? voice.say('dossier.according', { source: says.join(' ← ') }) : undefined;
    const parts = [
      kind ? `${kindName(kind, voice)}: ${told}` : told,
      source,
      voice.say('evidence.confidence', { value: voice.percent(confidence) }),
    ];
    return parts.filter((part) => part !== undefined).join(' · ');
  });
  return [...new Set(lines)];
}
