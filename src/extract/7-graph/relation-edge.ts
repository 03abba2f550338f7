/// Edges between entities: offices, parts and locations. The one rule kept here: an edge needs a sentence that
/// states it; what the lexicon knows is no evidence.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { GraphEdge } from '../../model/graph.ts';
import { contentKey } from '../../model/hash.ts';
import { keptList } from '../../model/kept-list.ts';
import type { Mention } from '../../model/mention.ts';
import { ends, NONE, NumberRows } from '../../model/number-rows.ts';
import { Numbered, numberedTexts } from '../../model/numbered.ts';
import type { EntityEdgeKind } from '../../model/ontology.ts';
import type { Span } from '../../model/span.ts';
import { clean } from '../5-entity/document-view.ts';
import type { Resolution } from '../5-entity/entity.ts';
import { groupBy } from '../5-entity/group-by.ts';
import { byFrequency, byText, countForms } from '../5-entity/label.ts';
import { officeKey } from '../5-entity/office-key.ts';
import { statedLocation } from './location.ts';
import { type Mark, markedEvidence, type Source } from './sentence-evidence.ts';

/// How the key of a state begins, before its code.
const STATE = 'state:';

/// One statement of a relation while its document is open.
interface Stated {
  readonly kind: EntityEdgeKind;
  readonly source: string;
  readonly target: string;
  /// For offices: the title for comparing, and as the text gives it.
  readonly title: { readonly key: string; readonly text: string } | null;
  /// The span of its sentence, and in it the words that state it.
  readonly sentence: Span;
  readonly span: Span;
  readonly rule: string;
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

function sentenceOf({ extraction }: Place, mention: Mention): Span {
  return extraction.sentences[mention.sentence]?.span ?? mention.span;
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
    const { rule } = mention;
    return [
      { kind: 'office' as const, source, target, title, sentence: sentenceOf(place, mention), span: office.span, rule },
    ];
  });
}

function partOf(place: Place, index: number): Stated[] {
  const mention = place.extraction.mentions[index];
  const source = meant(place, index);
  const target = meant(place, mention?.partOf ?? null) ?? place.wholes.get(`${place.document} ${index}`) ?? null;
  if (!mention || !source?.startsWith('organization:') || target === null || source === target) return [];
  if (!target.startsWith('organization:') && !target.startsWith('state:')) return [];
  const sentence = sentenceOf(place, mention);
  return [{ kind: 'part_of', source, target, title: null, sentence, span: mention.span, rule: 'stated-whole' }];
}

function locatedIn(place: Place, index: number): Stated[] {
  const mention = place.extraction.mentions[index];
  const source = meant(place, index);
  if (mention?.kind !== 'place' || !source?.startsWith('place:')) return [];
  const stated = statedLocation(place.extraction, mention, place.lexicon);
  if (!stated) return [];
  const [target, sentence] = [`${STATE}${stated.state}`, sentenceOf(place, mention)];
  return [{ kind: 'located_in', source, target, title: null, sentence, span: stated.span, rule: 'stated-location' }];
}

/// An edge between two entities, before its evidence is gathered.
export interface RelationTie {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EntityEdgeKind;
  /// The numbers of the statements that speak for it.
  readonly stated: readonly number[];
}

/// Columns of a statement: what it states, in which document, sentence and words, by which rule, and the title as the text gives it.
const [RELATION, DOCUMENT, SENTENCE, WORDS, RULE, TITLE, EACH] = [0, 1, 2, 4, 6, 7, 8];

/// What statements have alike: their relation, and for offices the title for comparing.
interface Relation extends Pick<Stated, 'kind' | 'source' | 'target'> {
  readonly title: string | null;
}

function relationText(relation: Relation): string {
  return `${relation.kind}|${contentOf(relation)}`;
}

function contentOf({ source, target, title }: Relation): string {
  return [source, target, title ?? ''].join('|');
}

/// What documents say of how entities relate, on its way to edges: documents are taken one by one, in the order of their ids.
export class RelationSearch {
  readonly #articles: readonly Source[];
  readonly #about: Pick<Place, 'resolution' | 'lexicon' | 'wholes'>;
  readonly #stated = new NumberRows(EACH);
  readonly #relations = new Numbered<Relation>(relationText);
  readonly #rules = numberedTexts();
  readonly #titles = numberedTexts();

  constructor(articles: readonly Source[], resolution: Resolution, lexicon: Lexicon) {
    const wholes = new Map(resolution.wholes.map((one) => [`${one.document} ${one.mention}`, one.whole]));
    this.#articles = articles;
    this.#about = { resolution, lexicon, wholes };
  }

  /// Takes the next document.
  add(extraction: Admitted, document: number): void {
    const place = { extraction, document, ...this.#about };
    for (const index of extraction.mentions.keys())
      for (const stated of [...officesOf(place, index), ...partOf(place, index), ...locatedIn(place, index)])
        this.#keep(stated, document);
  }

  #keep({ kind, source, target, title, sentence, span, rule }: Stated, document: number): void {
    this.#stated.push([
      this.#relations.numberOf({ kind, source, target, title: title?.key ?? null }),
      document,
      ...ends(sentence),
      ...ends(span),
      this.#rules.numberOf(rule),
      title === null ? NONE : this.#titles.numberOf(title.text),
    ]);
  }

  /// The ties between entities that the documents state, as far as `isNode` knows both ends.
  ties(isNode: (key: string) => boolean): readonly RelationTie[] {
    const numbers = Array.from({ length: this.#stated.length }, (_, number) => number);
    const groups = groupBy(numbers, (number) => this.#stated.at(number, RELATION));
    return [...groups].flatMap(([number, stated]) => {
      const relation = this.#relations.at(number);
      const { kind, source, target } = relation;
      if (!isNode(source) || !isNode(target)) return [];
      return [{ key: contentKey(kind, contentOf(relation)), source, target, kind, stated: keptList(stated) }];
    });
  }

  /// The edge of a tie, with its evidence.
  edge({ key, source, target, kind, stated }: RelationTie): GraphEdge {
    const evidence = markedEvidence(stated.flatMap((number) => this.#markOf(number)));
    const [title] = byFrequency(countForms(stated.flatMap((number) => this.#titleOf(number))));
    const dated = kind === 'office' && title !== undefined ? { title, from: null, to: null } : {};
    return { key, source, target, attributes: { kind, ...dated, evidence } };
  }

  #markOf(number: number): Mark[] {
    const article = this.#articles[this.#stated.at(number, DOCUMENT)];
    if (!article) return [];
    const [sentence, span] = [this.#stated.spanAt(number, SENTENCE), this.#stated.spanAt(number, WORDS)];
    return [{ article, sentence, span, rule: this.#rules.at(this.#stated.at(number, RULE)) }];
  }

  #titleOf(number: number): string[] {
    const title = this.#stated.at(number, TITLE);
    return title === NONE ? [] : [this.#titles.at(title)];
  }
}

/// The state that most sentences put each place in, by the place's key; of two as often named the first in order.
export function locationsOf(ties: readonly RelationTie[]): ReadonlyMap<string, string> {
  const located = ties.filter(({ kind }) => kind === 'located_in');
  const firm = located.toSorted((a, b) => a.stated.length - b.stated.length || byText(b.target, a.target));
  return new Map(firm.map(({ source, target }) => [source, target.slice(STATE.length)]));
}
