/// Hashes of features: 32-bit integers made from integers. The one rule kept here: no text is built to hash a
/// feature; words are hashed once, and everything else combines numbers.

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/// FNV-1a over UTF-16 units from `start` up to, not including, `end`.
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/// Two numbers as one, in which their order counts.
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
