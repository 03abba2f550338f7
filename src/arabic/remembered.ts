/// Answers about words, remembered: most tokens of a text are words that it has used before. The one rule kept here:
/// an answer depends on the word alone, so that forgetting it changes nothing but the time it takes.

/// More words than this are forgotten together, so that a large collection does not fill the memory.
export const MOST_WORDS = 50_000;

/// The same question with its answers kept. It is told how many words are remembered already: a number below `MOST_WORDS`
/// that no other of them was given.
export function remembered<Answer extends NonNullable<unknown> | null>(
  ask: (word: string, number: number) => Answer,
): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_WORDS) known.clear();
    const found = ask(word, known.size);
    known.set(word, found);
    return found;
  };
}
