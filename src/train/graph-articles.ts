/// Gold given as a graph, brought into the form of gold articles. The one rule kept here: a sentence holds a claim
/// where the gold quotes it, with those participants whose names it holds.

import type { Gold, GoldEvent } from '../evaluate/gold.ts';
import type { GoldArticle, GoldClaim, GoldSentence } from '../evaluate/gold-article.ts';
import { type Span, span } from '../model/span.ts';

/// The article with this text, as a gold file annotates it.
export function graphArticle(id: string, text: string, gold: Gold): GoldArticle {
  const names = new Map(
    gold.entities.map(({ id: entity, name_ar, aliases }) => [entity, [name_ar, ...(aliases ?? [])]]),
  );
  const claims = new Map<string, { readonly where: Span; readonly claims: GoldClaim[] }>();
  for (const event of gold.events)
    for (const where of quotesIn(id, text, event)) {
      const sentence = claims.get(`${where.start}`) ?? { where, claims: [] };
      sentence.claims.push(claimIn(text.slice(where.start, where.end), event, names));
      claims.set(`${where.start}`, sentence);
    }
  const sentences = [...claims.values()].map(
    (one): GoldSentence => ({ span: one.where, names: [], claims: one.claims }),
  );
  return { id, text, names: [], sentences: sentences.sort((a, b) => a.span.start - b.span.start) };
}

function quotesIn(id: string, text: string, event: GoldEvent): readonly Span[] {
  return (event.evidence ?? []).flatMap(({ doc, quote }) => {
    const at = id.startsWith(doc) ? text.indexOf(quote) : -1;
    return at < 0 ? [] : [span(at, at + quote.length)];
  });
}

function claimIn(quote: string, event: GoldEvent, names: ReadonlyMap<string, readonly string[]>): GoldClaim {
  const fields = (event.participants ?? []).flatMap(({ entity, role }) => {
    const longest = [...(names.get(entity) ?? [])].sort((a, b) => b.length - a.length);
    const value = longest.find((name) => quote.includes(name));
    return value === undefined || role === undefined ? [] : [{ name: role, value }];
  });
  return { kind: event.type, fields };
}
