/// What to weigh beside a claim's confidence. The one rule kept here: only what the data hold of the claim is said,
/// and none of it is passed off as part of how the confidence was reckoned.

import type { DateBasis } from '../../model/date.ts';
import type { DocumentRecord, EventAttribution } from '../../model/graph.ts';
import type { Factuality } from '../../model/ontology.ts';
import type { ClaimRow } from './claim-table.ts';

export type Caution =
  | { readonly kind: 'sourced'; readonly source: EventAttribution }
  | { readonly kind: 'chain'; readonly length: number }
  | { readonly kind: 'told'; readonly factuality: Factuality }
  | { readonly kind: 'dateWorkedOut'; readonly basis: DateBasis }
  | { readonly kind: 'unnamed' | 'dateOpen' | 'undated' | 'nobody' | 'noOutlet' | 'noDay' };

function cautionOfDate({ claim }: ClaimRow): Caution | false {
  if (!claim.date) return { kind: 'undated' };
  if (!claim.date.value) return { kind: 'dateOpen' };
  const { basis } = claim.date.value;
  return basis !== 'text' && { kind: 'dateWorkedOut', basis };
}

export function cautionsOf(row: ClaimRow, document: DocumentRecord | undefined): readonly Caution[] {
  const { attribution, factuality, arguments: found } = row.claim;
  const [outermost] = attribution;
  const cautions: (Caution | false | undefined)[] = [
    factuality !== 'asserted' && { kind: 'told', factuality },
    row.speaker === 'named' && outermost && { kind: 'sourced', source: outermost },
    row.speaker === 'unnamed' && { kind: 'unnamed' },
    attribution.length > 1 && { kind: 'chain', length: attribution.length },
    cautionOfDate(row),
    found.every(({ role }) => role === 'place') && { kind: 'nobody' },
    !document?.outlet && { kind: 'noOutlet' },
    !document?.published && { kind: 'noDay' },
  ];
  return cautions.filter((one) => one !== false && one !== undefined);
}
