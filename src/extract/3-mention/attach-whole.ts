/// What a body belongs to, said behind its name: `كتيبة النصر التابعة لوزارة الدفاع`. The one rule kept here: only a
/// participle of belonging that directly joins two bodies makes the one part of the other.

import { type Candidate, candidate } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

/// Participles of belonging, in look-up form.
const BELONGING: ReadonlySet<string> = new Set(['تابع', 'تابعه', 'تابعين', 'منضويه', 'منضوي']);
/// What may stand between a body and the participle: an epithet, a comma.
const MOST_BETWEEN = 3;

/// Whether a word of belonging stands before a token, with or without its article.
function belongsTo(view: SentenceView, at: number): boolean {
  return BELONGING.has(view.key(at).replace(/^ال/, ''));
}

function isWhole(view: SentenceView, part: Candidate, whole: Candidate): boolean {
  if (whole.from - part.to > MOST_BETWEEN || whole.from <= part.to) return false;
  const attached = view.document.text.slice(view.token(whole.from)?.start, whole.span.start);
  return /^لل?$/.test(attached) && belongsTo(view, whole.from - 1);
}

/// Gives each body the body that a participle says it belongs to.
export function attachWholes(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const bodies = chosen.filter((other) => other.kind === 'organization' && other.form === 'name');
  return chosen.map((part) => {
    if (part.kind !== 'organization' || part.form !== 'name' || part.partOf) return part;
    const whole = bodies.find((other) => isWhole(view, part, other));
    return whole ? candidate({ ...part, partOf: whole }) : part;
  });
}
