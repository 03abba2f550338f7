/// The best few of many. The one rule kept here: what does not come among them costs a comparison and is not kept.

/// What a list is made of: by its score, the shorter text before the longer, and by its node where both are alike.
interface Listed {
  readonly node: string;
  readonly text: string;
}

export interface Scored<T> {
  readonly thing: T;
  readonly score: number;
}

export interface Shortlist<T extends Listed> {
  offer(thing: T, score: number): void;
  /// How many were offered.
  all(): number;
  best(): readonly Scored<T>[];
}

function isBefore(a: Listed, scoreOfA: number, { thing: b, score }: Scored<Listed>): boolean {
  if (scoreOfA !== score) return scoreOfA > score;
  return a.text.length === b.text.length ? a.node < b.node : a.text.length < b.text.length;
}

export function createShortlist<T extends Listed>(most: number): Shortlist<T> {
  const best: Scored<T>[] = [];
  let all = 0;
  /// Where it comes: before the first that it is better than.
  const placeOf = (thing: T, score: number): number => {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(thing, score, best[middle] as Scored<T>)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    offer(thing, score) {
      all += 1;
      const last = best.at(-1);
      if (best.length >= most && last && !isBefore(thing, score, last)) return;
      best.splice(placeOf(thing, score), 0, { thing, score });
      if (best.length > most) best.pop();
    },
    all: () => all,
    best: () => best,
  };
}
