/// Romanizing: Arabic names in Latin letters, and a key that meets other romanizations. The one rule kept
/// here: unwritten vowels are a guess, so what is compared is `latinKey`, which leaves vowels out.

import { nameKey } from './name-key.ts';
import { remembered } from './remembered.ts';

/// The usual English form of a name or of one token of it, by its look-up form, where it is known.
export type KnownEnglish = (key: string) => string | undefined;

const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ژ: 'zh',
};
const SMALL: Readonly<Record<string, string>> = {
  بن: 'bin',
  ابن: 'ibn',
  بنت: 'bint',
  ال: 'Al',
  ابو: 'Abu',
  ابا: 'Aba',
  ابي: 'Abi',
  ام: 'Umm',
  عبد: 'Abd',
  الدين: 'al-Din',
  الله: 'Allah',
  ولد: 'Ould',
};
/// The article with a particle in front of it.
const ATTACHED: Readonly<Record<string, string>> = { لل: 'lil', وال: 'wal', بال: 'bil' };
const LONG = 'اوي';
/// Stands for ع: a consonant that is not written in English but keeps its vowels apart.
const AYN = '\u02BF';

interface Sound {
  readonly text: string;
  readonly vowel: boolean;
}

function plainLetters(token: string): string {
  return token
    .replace(/[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[أٱ]/g, 'ا')
    .replace(/آ/g, 'اا')
    .replace(/ى/g, 'ا')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ؤ]/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/اء$/, 'ا')
    .replace(/ء/g, '');
}

function isVowelLetter(letter: string | undefined): boolean {
  return letter !== undefined && (LONG.includes(letter) || letter === 'ة' || letter === 'إ');
}

/// Whether و or ي at this place is a consonant: first before anything, or beside a written vowel.
function isGlide(letters: string, at: number): boolean {
  const letter = letters[at];
  if (letter !== 'و' && letter !== 'ي') return false;
  if (at === 0) return true;
  const next = letters[at + 1];
  if (next === 'ا' || next === 'ة') return true;
  return letters[at - 1] === 'ا' && at > 1 && next !== undefined && isVowelLetter(next);
}

function longVowel(letters: string, at: number): string {
  const letter = letters[at];
  const last = at === letters.length - 1;
  if (letter === 'و') return last || letters[at - 1] === 'ا' ? 'u' : 'ou';
  if (letter === 'ي' || letter === 'إ') return 'i';
  return 'a';
}

/// The first vowel of a word that begins with alef: أو is o, إي and اي are i.
function initialVowel(letters: string): { readonly sound: string; readonly length: number } {
  const [first, second, third] = letters;
  if (first === 'إ') return { sound: 'i', length: second === 'ي' ? 2 : 1 };
  if (second === 'و' && !isVowelLetter(third)) return { sound: 'o', length: 2 };
  if (second === 'ي' && !isVowelLetter(third)) return { sound: 'i', length: 2 };
  return { sound: 'a', length: second === 'ا' ? 2 : 1 };
}

function soundsOf(letters: string): Sound[] {
  const sounds: Sound[] = [];
  let at = 0;
  if (letters[0] === 'ا' || letters[0] === 'إ') {
    const { sound, length } = initialVowel(letters);
    sounds.push({ text: sound, vowel: true });
    at = length;
  }
  for (; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (isVowelLetter(letter) && !isGlide(letters, at)) sounds.push({ text: longVowel(letters, at), vowel: true });
    else if (letter === 'ي' && at > 0 && !isVowelLetter(letters[at - 1]))
      sounds.push({ text: 'i', vowel: true }, { text: 'y', vowel: false });
    else if (letter === 'ع') sounds.push({ text: AYN, vowel: false });
    else sounds.push({ text: CONSONANTS[letter] ?? letter, vowel: false });
  }
  return sounds;
}

/// Puts the short vowels in: after the first of two consonants that open a word or follow a closed syllable.
/// The last one after a long `a` is `i`, as in Khalid and Kamil.
function withShortVowels(sounds: readonly Sound[]): string {
  let text = '';
  let open = false;
  for (const [index, sound] of sounds.entries()) {
    const next = sounds[index + 1];
    text += sound.text;
    if (sound.vowel) open = true;
    else if (!next || next.vowel) open = false;
    else if (open && index < sounds.length - 2) open = false;
    else {
      text += index === sounds.length - 2 && sounds[index - 1]?.text === 'a' ? 'i' : 'a';
      open = true;
    }
  }
  return text;
}

function tidy(text: string): string {
  return text
    .replace(new RegExp(AYN, 'g'), '')
    .replace(/a{2,}/g, 'aa')
    .replace(/aou/g, 'au')
    .replace(/iou/g, 'iu')
    .replace(/aai/g, 'ai')
    .replace(/i{2,}/g, 'i')
    .replace(/iyi/g, 'iyi')
    .replace(/ouou/g, 'ou');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function romanizeBare(letters: string): string {
  return capitalize(tidy(withShortVowels(soundsOf(letters))));
}

/// The vowels of the commonest verbal nouns, which nothing writes: `تعاون` Taawun, `تقدم` Taqaddum, `استقلال` Istiqlal,
/// `انتخاب` Intikhab, `انتقال` Intiqal, `اتحاد` Ittihad. Digits stand for the roots.
const VERBAL_NOUNS: readonly (readonly [pattern: RegExp, latin: string])[] = [
  [/^ت([^اوي])ا([^ا])([^اوية])(ي?ة?)$/, 'ta1a2u3'],
  [/^ت([^اوي])([^اوي])([^اوية])$/, 'ta1a22u3'],
  [/^است([^اوي])([^اوي])ا([^اوية])(ي?ة?)$/, 'isti12a3'],
  [/^ا([^اوي])ت([^اوي])ا([^اوية])(ي?ة?)$/, 'i1ti2a3'],
  [/^ان([^اوي])([^اوي])ا([^اوية])(ي?ة?)$/, 'in1i2a3'],
  [/^ات([^اوي])ا([^اوية])(ي?ة?)$/, 'itti1a2'],
];
const ENDINGS: Readonly<Record<string, string>> = { ي: 'i', ية: 'iya', ة: 'a' };

/// A verbal noun by its pattern, or null. Asked only of words with the article, where hardly any foreign name is.
function maybeVerbalNoun(letters: string): string | null {
  for (const [pattern, latin] of VERBAL_NOUNS) {
    const found = pattern.exec(letters);
    if (!found) continue;
    const [, ...parts] = found;
    const roots = parts.map((letter) => (letter === 'ع' ? AYN : (CONSONANTS[letter] ?? '')));
    const doubled = latin.replace(
      /(\d)\1/,
      (_, root: string) => roots[Number(root) - 1]?.replace(/^(.)$/, '$1$1') ?? '',
    );
    const word = doubled.replace(/\d/g, (root) => roots[Number(root) - 1] ?? '');
    return capitalize(tidy(word + (ENDINGS[parts.at(-1) ?? ''] ?? '')));
  }
  return null;
}

/// A word that had the article.
function romanizeDefinite(letters: string): string {
  return maybeVerbalNoun(letters) ?? romanizeBare(letters);
}

function romanizeToken(token: string, first: boolean, known: KnownEnglish): string {
  const key = nameKey(token);
  const usual = known(key) ?? SMALL[key];
  if (usual) return usual === 'Al' && token === 'ال' ? 'al' : usual;
  if (!/[\u0600-\u06FF]/.test(token)) return token;
  const letters = plainLetters(token);
  const joined = /^(لل|وال|بال)(.{3,})$/.exec(letters);
  if (joined?.[2])
    return `${ATTACHED[joined[1] ?? ''] ?? ''}-${known(nameKey(joined[2])) ?? romanizeDefinite(joined[2])}`;
  if (!letters.startsWith('ال') || letters.length <= 4) return romanizeBare(letters);
  const rest = known(key.slice(2)) ?? romanizeDefinite(letters.slice(2));
  return `${first ? 'Al' : 'al'}-${rest}`;
}

/// Where no usual forms are known, the same tokens come again and again.
const UNKNOWN: KnownEnglish = () => undefined;
const firstToken = remembered((token) => romanizeToken(token, true, UNKNOWN));
const laterToken = remembered((token) => romanizeToken(token, false, UNKNOWN));

/// The longest run of tokens from `at` whose usual English form is known, else null.
function knownRun(
  tokens: readonly string[],
  at: number,
  known: KnownEnglish,
): { readonly english: string; readonly length: number } | null {
  if (known === UNKNOWN) return null;
  for (let length = Math.min(3, tokens.length - at); length > 1; length -= 1) {
    const english = known(nameKey(tokens.slice(at, at + length).join(' ')));
    if (english) return { english, length };
  }
  return null;
}

function joinSmall(text: string): string {
  return text
    .replace(/\bAbd Allah\b/g, 'Abdullah')
    .replace(/\b(Nasr|Hizb|Fadl|Atta|Dayf|Hamd|Jar|Khalf) Allah\b/g, '$1allah');
}

/// A name in Latin letters, as English-language news would roughly write it: al- for the article, a short `a`
/// where no vowel is written. `known` supplies the usual forms of common names.
export function romanize(name: string, known: KnownEnglish = UNKNOWN): string {
  const tokens = name.split(/[\s\u00A0]+/).filter((token) => nameKey(token) !== '');
  const words: string[] = [];
  const tokenOf = (token: string, first: boolean): string => {
    if (known !== UNKNOWN) return romanizeToken(token, first, known);
    return first ? firstToken(token) : laterToken(token);
  };
  for (let at = 0; at < tokens.length; ) {
    const run = knownRun(tokens, at, known);
    words.push(run?.english ?? tokenOf(tokens[at] ?? '', words.length === 0));
    at += run?.length ?? 1;
  }
  return joinSmall(words.join(' '));
}

const LATIN_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/(?:sch|tch|ch|sh|ş|š|ç|ĉ)/g, 's'],
  [/(?:dj|dzh|zh|j)/g, 'g'],
  [/ğ/g, 'g'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[ckq]/g, 'k'],
  [/v/g, 'f'],
  [/p/g, 'b'],
];
const LATIN_SMALL: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'bint', 'ould', 'abd']);

function latinToken(token: string): string {
  let folded = token;
  for (const [pattern, letter] of LATIN_FOLDS) folded = folded.replace(pattern, letter);
  folded = folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøæœ]/g, 'a')
    .replace(/ß/g, 's')
    .replace(/ł/g, 'l');
  const first = /^[aeiou]/.test(folded) ? 'a' : '';
  const bones = folded
    .slice(first ? 1 : 0)
    .replace(/^w/, 'f')
    .replace(/(?!^)[yw]/g, '')
    .replace(/[aeiou]/g, '');
  return first + bones.replace(/(?!^)h$/, '').replace(/(.)\1+/g, '$1');
}

const latinBones = remembered(latinToken);

/// The consonants of a name in Latin letters, token by token, such that romanizations of one name meet and its
/// variants come near. Arabic letters are romanized first.
export function latinKey(text: string): string {
  const latin = /[\u0600-\u06FF]/.test(text) ? romanize(text) : text;
  const words = latin
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BF\u02BC'`]/g, '')
    .replace(/(^|[\s])(?:al|el|a[ntdrszl]|e[nsrz]|lil|wal|bil)-/g, '$1')
    .split(/[^\p{L}\p{N}]+/u);
  const keys = words.filter((word) => word !== '' && !LATIN_SMALL.has(word)).map(latinBones);
  return keys.filter((key) => key !== '').join(' ');
}
