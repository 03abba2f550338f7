/// Edges between entities: offices, parts and locations. The one rule kept here: an edge needs a sentence that
/// states it; what the lexicon knows is no evidence.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { GraphEdge } from '../../model/graph.ts';
import { contentKey } from '../../model/hash.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityEdgeKind } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { clean } from '../5-entity/document-view.ts';
import type { Resolution } from '../5-entity/entity.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { byFrequency, byText, countForms } from '../5-entity/label.ts';
import { officeKey } from '../5-entity/office-key.ts';
import { statedLocation } from './location.ts';
import { type Mark, markedEvidence } from './sentence-evidence.ts';

/// How the key of a state begins, before its code.
const STATE = 'state:';

/// One statement of a relation.
interface Stated {
  readonly kind: EntityEdgeKind;
  readonly source: string;
  readonly target: string;
  /// For offices: the title for comparing, and as the text gives it.
  readonly title: { readonly key: string; readonly text: string } | null;
  readonly mark: Mark;
}

interface Place {
  readonly extraction: Admitted;
  readonly document: number;
  readonly resolution: Resolution;
  readonly lexicon: Lexicon;
  /// By document and mention: the key of the body that a name says its own is part of.
  readonly wholes: ReadonlyMap<string, string>;
}

function meant({ document, resolution }: Place, mention: number | null): string | null {
  const found = mention === null ? [] : (resolution.references[document]?.[mention] ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function markOf({ extraction }: Place, mention: Mention, span: Span, rule: string): Mark {
  const sentence = extraction.sentences[mention.sentence]?.span ?? mention.span;
  return { article: extraction.document, sentence, span, rule };
}

function officesOf(place: Place, index: number): Stated[] {
  const mention = place.extraction.mentions[index];
  const source = meant(place, index);
  if (!mention || source === null || !source.startsWith('person:')) return [];
  return mention.offices.flatMap((office) => {
    const target = meant(place, office.organization) ?? (office.state === null ? null : `state:${office.state}`);
    if (target === null) return [];
    const { text } = place.extraction.document;
    const title = {
      key: officeKey(office.title, null, null, place.lexicon).title,
      text: clean(text.slice(office.span.start, office.span.end)),
    };
    const mark = markOf(place, mention, office.span, mention.rule);
    return [{ kind: 'office' as const, source, target, title, mark }];
  });
}

function partOf(place: Place, index: number): Stated[] {
  const mention = place.extraction.mentions[index];
  const source = meant(place, index);
  const target = meant(place, mention?.partOf ?? null) ?? place.wholes.get(`${place.document} ${index}`) ?? null;
  if (!mention || !source?.startsWith('organization:') || target === null || source === target) return [];
  if (!target.startsWith('organization:') && !target.startsWith('state:')) return [];
  const mark = markOf(place, mention, mention.span, 'stated-whole');
  return [{ kind: 'part_of', source, target, title: null, mark }];
}

function locatedIn(place: Place, index: number): Stated[] {
  const mention = place.extraction.mentions[index];
  const source = meant(place, index);
  if (mention?.kind !== 'place' || !source?.startsWith('place:')) return [];
  const stated = statedLocation(place.extraction, mention, place.lexicon);
  if (!stated) return [];
  const mark = markOf(place, mention, stated.span, 'stated-location');
  return [{ kind: 'located_in', source, target: `${STATE}${stated.state}`, title: null, mark }];
}

/// An edge between two entities, before its evidence is gathered.
export interface RelationTie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly stated: readonly Stated[];
}

function tieOf(group: readonly Stated[]): RelationTie[] {
  const [first] = group;
  if (!first) return [];
  const { kind, source, target, title } = first;
  return [{ key: contentKey(kind, [source, target, title?.key ?? ''].join('|')), source, target, stated: group }];
}

/// The edge of a tie, with its evidence.
export function relationEdge({ key, source, target, stated }: RelationTie): GraphEdge {
  const { kind } = stated[0] as Stated;
  const evidence = markedEvidence(stated.map(({ mark }) => mark));
  const [title] = byFrequency(countForms(stated.flatMap((one) => one.title?.text ?? [])));
  const dated = kind === 'office' && title !== undefined ? { title, from: null, to: null } : {};
  return { key, source, target, attributes: { kind, ...dated, evidence } };
}

/// What documents say of how entities relate, on its way to edges: documents are taken one by one, in the order of their ids.
export class RelationSearch {
  readonly #about: Pick<Place, 'resolution' | 'lexicon' | 'wholes'>;
  readonly #stated: Stated[] = [];

  constructor(resolution: Resolution, lexicon: Lexicon) {
    const wholes = new Map(resolution.wholes.map((one) => [`${one.document} ${one.mention}`, one.whole]));
    this.#about = { resolution, lexicon, wholes };
  }

  /// Takes the next document.
  add(extraction: Admitted, document: number): void {
    const place = { extraction, document, ...this.#about };
    for (const index of extraction.mentions.keys())
      this.#stated.push(...officesOf(place, index), ...partOf(place, index), ...locatedIn(place, index));
  }

  /// The ties between entities that the documents state, as far as `isNode` knows both ends.
  ties(isNode: (key: string) => boolean): readonly RelationTie[] {
    const sound = this.#stated.filter(({ source, target }) => isNode(source) && isNode(target));
    const groups = groupBy(sound, ({ kind, source, target, title }) =>
      [kind, source, target, title?.key ?? ''].join('|'),
    );
    return [...groups.values()].flatMap(tieOf);
  }
}

/// The state that most sentences put each place in, by the place's key; of two as often named the first in order.
export function locationsOf(ties: readonly RelationTie[]): ReadonlyMap<string, string> {
  const located = ties.filter(({ stated }) => stated[0]?.kind === 'located_in');
  const firm = located.toSorted((a, b) => a.stated.length - b.stated.length || byText(b.target, a.target));
  return new Map(firm.map(({ source, target }) => [source, target.slice(STATE.length)]));
}
