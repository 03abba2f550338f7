/// Letters of a parsed text and where its source spells them. The one rule kept here: each letter knows the piece of the source that
/// spells it, as `&amp;` spells one.

import { decodeHTML } from 'entities';

const REFERENCE = /&(?:#\d+|#x[\da-f]+|\w+);?/iy;

/// For each unit of `value` where it begins in `source`, and at the end where all ends; null where the source does not spell the value.
export function spelledAt(source: string, value: string): Uint32Array | null {
  const starts = new Uint32Array(value.length + 1);
  let from = 0;
  for (let at = 0; at < value.length; ) {
    const { read, spelled } = unitAt(source, from, value, at);
    if (spelled === 0) return null;
    for (let unit = 0; unit < read; unit += 1) starts[at + unit] = from;
    at += read;
    from += spelled;
  }
  starts[value.length] = from;
  return starts;
}

/// How many units of the value so many units of the source spell.
function unitAt(source: string, from: number, value: string, at: number): { read: number; spelled: number } {
  const unit = source[from];
  if (unit === '\r' && value[at] === '\n') return { read: 1, spelled: source[from + 1] === '\n' ? 2 : 1 };
  if (unit === '&') {
    const decoded = referenceAt(source, from, value, at);
    if (decoded) return decoded;
  }
  return { read: 1, spelled: unit === value[at] ? 1 : 0 };
}

function referenceAt(
  source: string,
  from: number,
  value: string,
  at: number,
): { read: number; spelled: number } | null {
  REFERENCE.lastIndex = from;
  const [reference] = REFERENCE.exec(source) ?? [];
  // Without its semicolon a name may end before its last letters: `&ampx` is an ampersand and an x.
  for (let length = reference?.length ?? 0; length > 1; length -= 1) {
    const letters = decodeHTML(source.slice(from, from + length));
    if (!letters.startsWith('&') || letters === '&') {
      if (value.startsWith(letters, at)) return { read: letters.length, spelled: length };
    }
  }
  return null;
}
