/// Anchors: mentions that name or describe something themselves. The one rule kept here: an anchor has all that other documents ask of a
/// mention, so that the text it stands in need not be at hand when documents meet.

import type { Mention, MentionForm } from '../../model/mention.ts';
import type { Sector } from '../../model/ontology.ts';

export interface Anchor {
  /// Index of the mention in its document.
  readonly mention: number;
  /// Where it begins in its text.
  readonly start: number;
  /// Its words as a name would be written on its own.
  readonly surface: string;
  readonly form: MentionForm;
  /// Whether it is a capital that stands for its state.
  readonly metonymy: boolean;
  readonly state: string | null;
  /// The state of the first of its offices that has one.
  readonly officeState: string | null;
  readonly sector: Sector | null;
  readonly known: string | null;
}

export function anchorOf(mention: Mention, index: number, surface: string): Anchor {
  const { form, metonymy, state, sector, known, span, offices } = mention;
  const officeState = offices.find((office) => office.state)?.state ?? null;
  return { mention: index, start: span.start, surface, form, metonymy, state, officeState, sector, known };
}

/// Whether it is a name, and not that of a capital for its state.
export function isOwnName({ form, metonymy }: Anchor): boolean {
  return form === 'name' && !metonymy;
}
