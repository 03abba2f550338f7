/// The claims of one document as events are made of them: with the entities that they are about, hosts settled and dates taken over. The one
/// rule kept here: what later documents ask of a claim is in it, so that its article need not be gone through again.

import { nameKey } from '../../arabic/name-key.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { Admitted } from '../../model/extraction.ts';
import type { ClaimDate } from '../../model/graph.ts';
import { keptList } from '../../model/kept-list.ts';
import { slice } from '../../model/span.ts';
import { clean } from '../5-entity/document-view.ts';
import type { OpenClaim, ResolvedArgument } from './event.ts';
import type { Affiliations } from './event-profile.ts';
import { inheritDates } from './inherit-date.ts';
import { settleHosts } from './settle-host.ts';
import type { Wordings } from './wording.ts';

/// What the claims of a document are resolved with.
export interface ClaimContext {
  /// By mention of the document: the keys of the entities meant.
  readonly references: readonly (readonly string[])[];
  readonly affiliations: Affiliations;
  readonly wordings: Wordings;
}

/// The claims of a document, of which the index in the resolved order is given.
export function openClaims(extraction: Admitted, document: number, context: ClaimContext): readonly OpenClaim[] {
  const { document: article, sentences, dates } = extraction;
  const outlet = outletOf(extraction);
  const claims = extraction.claims.flatMap((claim, index): OpenClaim[] => {
    const sentence = sentences[claim.sentence];
    if (!sentence) return [];
    const filled = expanded(claim.arguments, context.references);
    const date = statedDate(claim.date === null ? undefined : dates[claim.date]);
    const { runs } = context.wordings.of(sentence);
    const { span } = sentence;
    const called = slice(article.text, claim.trigger);
    return [
      { document, index, article, outlet, sentence: span, claim, called, arguments: filled, date, runs, extraction },
    ];
  });
  return inheritDates(settleHosts(claims, context.affiliations));
}

function outletOf({ document: { text, outlet } }: Admitted): string | null {
  return outlet ? nameKey(clean(slice(text, outlet))) : null;
}

function statedDate(date: DateMention | undefined): ClaimDate | null {
  return date ? { value: date.value, span: date.span, ...(date.reading && { reading: date.reading }) } : null;
}

/// One argument for each entity meant: two for "the two sides".
function expanded(given: Claim['arguments'], references: readonly (readonly string[])[]): readonly ResolvedArgument[] {
  const all = given.flatMap(({ role, span, mention }) =>
    (references[mention] ?? []).map((entity) => ({ role, entity, span })),
  );
  const keys = new Set<string>();
  return keptList(all.filter(({ role, entity }) => !keys.has(`${role} ${entity}`) && keys.add(`${role} ${entity}`)));
}
