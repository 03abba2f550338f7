/// The forms by which a name is found. The one rule kept here: what is typed and what is stored go through the same two
/// functions, in either script.

import { fold } from '../arabic/fold.ts';
import { nameKey } from '../arabic/name-key.ts';
import { latinKey } from '../arabic/romanize.ts';

/// A name as it is compared letter by letter: hamza, marks, case, accents, punctuation decide nothing.
export function searchKey(name: string): string {
  return nameKey(fold(name));
}

/// The consonants of a name in Latin letters, in which romanizations meet.
export function soundKey(name: string): string {
  return latinKey(name);
}
