/// Hashing text: two FNV-1a sums over UTF-16 units. The one rule kept here: the same text gives the same
/// hash on every machine; it tells versions apart and protects nothing.

const PRIME = 0x01000193;

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum >>> 0;
}

function hexadecimal(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

/// Sixteen hexadecimal digits.
export function hashText(text: string): string {
  return hexadecimal(fnv(text, 0x811c9dc5)) + hexadecimal(fnv(text, 0x9747b28c));
}
