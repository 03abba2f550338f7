/// Clitics: the words Arabic writes attached to the next. The one rule kept here: every licensed reading is
/// kept, the whole token first, and the caller chooses; nothing is cut for good.

import { remembered } from './remembered.ts';

/// One way to read a token: what is attached in front, and what is left.
export interface Reading {
  /// What is left, with its article if it has one (restored after an assimilated لل), in look-up form.
  readonly key: string;
  /// The same without the article.
  readonly stem: string;
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ك' | 'ل';
  readonly future: boolean;
  readonly definite: boolean;
  /// How many letters of the look-up form stand before the name or word: conjunction, preposition, and the
  /// lams of an assimilated article.
  readonly cut: number;
}

const ARTICLE = 'ال';

function reading(key: string, cut: number, attached: Partial<Reading>, assimilated = false): Reading {
  const definite = assimilated || (key.startsWith(ARTICLE) && key.length > 4);
  return {
    key: assimilated ? ARTICLE + key : key,
    stem: definite && !assimilated ? key.slice(2) : key,
    conjunction: attached.conjunction ?? '',
    preposition: attached.preposition ?? '',
    future: attached.future ?? false,
    definite,
    cut,
  };
}

function prepositional(rest: string, cut: number, conjunction: Reading['conjunction']): Reading[] {
  const found: Reading[] = [];
  if (rest.startsWith('لل') && rest.length > 4) {
    found.push(reading(rest.slice(2), cut + 2, { conjunction, preposition: 'ل' }, true));
    found.push(reading(rest.slice(1), cut + 1, { conjunction, preposition: 'ل' }));
    return found;
  }
  const first = rest[0];
  if ((first === 'ب' || first === 'ك' || first === 'ل') && rest.length > 2) {
    found.push(reading(rest.slice(1), cut + 1, { conjunction, preposition: first }));
  }
  return found;
}

/// Every licensed reading of a token's look-up form as a noun or name, the whole token first.
export const nounReadings: (key: string) => readonly Reading[] = remembered(readNoun);

function readNoun(key: string): readonly Reading[] {
  const found = [reading(key, 0, {}), ...prepositional(key, 0, '')];
  const first = key[0];
  if ((first === 'و' || first === 'ف') && key.length > 2) {
    const rest = key.slice(1);
    found.push(reading(rest, 1, { conjunction: first }), ...prepositional(rest, 1, first));
  }
  return found;
}

/// Every licensed reading of a token's look-up form as a finite verb, the whole token first.
export const verbReadings: (key: string) => readonly Reading[] = remembered(readVerb);

function readVerb(key: string): readonly Reading[] {
  const found = [reading(key, 0, {})];
  const first = key[0];
  const joined = (first === 'و' || first === 'ف') && key.length > 2;
  const conjunction = joined ? first : '';
  if (joined) found.push(reading(key.slice(1), 1, { conjunction }));
  for (const start of joined ? [0, 1] : [0]) {
    const rest = key.slice(start);
    const attached = start ? conjunction : '';
    if (rest[0] === 'س' && rest.length > 3)
      found.push(reading(rest.slice(1), start + 1, { conjunction: attached, future: true }));
    if (rest[0] === 'ل' && rest.length > 3)
      found.push(reading(rest.slice(1), start + 1, { conjunction: attached, preposition: 'ل' }));
  }
  return found;
}
