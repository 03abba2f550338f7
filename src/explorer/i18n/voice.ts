/// A voice: how the interface speaks one language. The one rule kept here: numbers and dates are written with the
/// digits the person chose, and a message that depends on a number takes the form the grammar asks for.

import type { Digits, Language } from '../state/view.ts';
import type { Message, Plural } from './message.ts';
import { MESSAGES, type MessageKey } from './messages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/// Speaks one language with one style of digits.
export interface Voice {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  say(key: MessageKey, values?: MessageValues): string;
  number(value: number): string;
  percent(value: number): string;
  /// A day, month or year as precise as the ISO date is.
  date(iso: string): string;
  /// The same with its weekday where it is a day.
  day(iso: string): string;
}

function locale(language: Language, digits: Digits): string {
  return `${language === 'ar' ? 'ar-LY' : 'en-GB'}-u-nu-${digits}`;
}

function dateStyle(iso: string): Intl.DateTimeFormatOptions {
  if (iso.length === 4) return { year: 'numeric' };
  return iso.length === 7 ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' };
}

/// Formats of dates by precision and locale: making one takes longer than a hundred uses.
const DATES = new Map<string, Intl.DateTimeFormat>();

function dateFormat(iso: string, tag: string): Intl.DateTimeFormat {
  const key = `${tag} ${Math.min(iso.length, 8)}`;
  const known = DATES.get(key) ?? new Intl.DateTimeFormat(tag, { ...dateStyle(iso), timeZone: 'UTC' });
  DATES.set(key, known);
  return known;
}

/// ISO dates are calendar days without a place: they are read and shown in UTC so that none shifts.
function formatDate(iso: string, tag: string): string {
  const day = new Date(iso);
  return Number.isNaN(day.getTime()) ? iso : dateFormat(iso, tag).format(day);
}

const VOICES = new Map<string, Voice>();

/// The voice of a language with its digits, one for all who ask.
export function createVoice(language: Language, digits: Digits): Voice {
  const key = locale(language, digits);
  const voice = VOICES.get(key) ?? makeVoice(language, digits);
  VOICES.set(key, voice);
  return voice;
}

function makeVoice(language: Language, digits: Digits): Voice {
  const tag = locale(language, digits);
  const rules = new Intl.PluralRules(language);
  const plain = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const pick = (message: string | Plural, n: unknown): string => {
    if (typeof message === 'string') return message;
    return message[rules.select(Number(n ?? 0))] ?? message.other;
  };
  const fill = (value: string | number | undefined): string =>
    typeof value === 'number' ? plain.format(value) : (value ?? '');
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say: (key, values = {}) =>
      pick((MESSAGES[key] as Message)[language], values.n).replace(/\{(\w+)\}/g, (_, name: string) =>
        fill(values[name]),
      ),
    number: (value) => plain.format(value),
    percent: (value) => percent.format(value),
    date: (iso) => formatDate(iso, tag),
    day: (iso) => (iso.length < 10 ? formatDate(iso, tag) : `${weekday.format(new Date(iso))} ${formatDate(iso, tag)}`),
  };
}
