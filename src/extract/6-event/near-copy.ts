/// Near copies: sentences that say the same in the same words. The one rule kept here: what is compared is
/// runs of words in their look-up forms, and a short sentence proves nothing.

const FEWEST_RUNS = 4;
const COPIED = 0.5;

/// The share of the smaller set that is in the larger.
export function containment<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.has(item)) shared += 1;
  return shared / small.size;
}

/// How many numbers are in both of two ascending lists.
function countShared(a: readonly number[], b: readonly number[]): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const step = (a[left] as number) - (b[right] as number);
    if (step === 0) shared += 1;
    if (step <= 0) left += 1;
    if (step >= 0) right += 1;
  }
  return shared;
}

/// Whether one sentence repeats most of another, by their runs of words in ascending order.
export function isNearCopy(a: readonly number[], b: readonly number[]): boolean {
  const smaller = Math.min(a.length, b.length);
  return smaller >= FEWEST_RUNS && countShared(a, b) >= smaller * COPIED;
}
