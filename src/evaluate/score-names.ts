/// Scores of names against gold articles. The one rule kept here: a name counts only where its span and its kind
/// are exactly those of the mark.

import type { DocumentRecord, GraphFile } from '../model/graph.ts';
import { ENTITY_KINDS, type EntityKind, isEntityKind } from '../model/ontology.ts';
import { bySpan } from '../model/span.ts';
import { type Rows, scoreOf } from './figure.ts';
import { shortId } from './found-claim.ts';
import type { MarkedArticle, MarkedName } from './gold-article.ts';

/// A name that is in one of the two or in both.
export interface NameCase<Article extends MarkedArticle = MarkedArticle> {
  readonly article: Article;
  readonly name: MarkedName;
  readonly marked: boolean;
  readonly found: boolean;
}

function foundNames(
  graph: GraphFile,
  documents: readonly DocumentRecord[],
): ReadonlyMap<string, readonly MarkedName[]> {
  const kinds = new Map<string, EntityKind>();
  for (const { key, attributes } of graph.nodes) if (isEntityKind(attributes.kind)) kinds.set(key, attributes.kind);
  const namesOf = ({ mentions }: DocumentRecord): readonly MarkedName[] =>
    mentions.flatMap(({ start, end, entity }) => {
      const kind = kinds.get(entity);
      return kind ? [{ kind, start, end }] : [];
    });
  return new Map(documents.map((document) => [shortId(document.id), namesOf(document)]));
}

function keyOf({ kind, start, end }: MarkedName): string {
  return `${kind} ${start} ${end}`;
}

/// The names of gold articles, marked or found, in reading order.
export function compareNames<Article extends MarkedArticle>(
  articles: readonly Article[],
  graph: GraphFile,
  documents: readonly DocumentRecord[],
): readonly NameCase<Article>[] {
  const byDocument = foundNames(graph, documents);
  return articles.flatMap((article) => nameCases(article, byDocument.get(shortId(article.id)) ?? []));
}

/// The names of one article, marked or found, in reading order.
export function nameCases<Article extends MarkedArticle>(
  article: Article,
  names: readonly MarkedName[],
): readonly NameCase<Article>[] {
  const marked = new Map(article.names.map((name) => [keyOf(name), name]));
  const found = new Map(names.map((name) => [keyOf(name), name]));
  const all = [...new Map([...marked, ...found])].sort(([, a], [, b]) => bySpan(a, b));
  return all.map(([key, name]) => ({ article, name, marked: marked.has(key), found: found.has(key) }));
}

/// The rows of all names and of each kind.
export function nameRows(cases: readonly NameCase[]): Rows {
  const rowOf = (some: readonly NameCase[]) =>
    scoreOf(
      some.filter((one) => one.marked && one.found).length,
      some.filter((one) => one.found).length,
      some.filter((one) => one.marked).length,
    );
  const byKind = ENTITY_KINDS.map((kind) => [`  ${kind}`, rowOf(cases.filter((one) => one.name.kind === kind))]);
  return { names: rowOf(cases), ...Object.fromEntries(byKind) };
}
