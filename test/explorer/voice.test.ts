/// What the interface says. The one rule kept here: both languages say the same, with the same blanks to fill and
/// every form their grammar has.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/explorer/i18n/message.ts';
import { MESSAGES, type MessageKey } from '../../src/explorer/i18n/messages.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import { DATE_BASES } from '../../src/model/date.ts';

const KEYS = Object.keys(MESSAGES) as readonly MessageKey[];

function said(key: MessageKey): Message {
  return MESSAGES[key];
}

function forms(message: unknown): Readonly<Record<string, string>> {
  return typeof message === 'string' ? { other: message } : (message as Readonly<Record<string, string>>);
}

function blanks(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((blank) => blank[1] ?? '').sort();
}

const TOPIC_FOLDER = new URL('../../src/explorer/i18n/topic/', import.meta.url);
const TOPICS = readdirSync(TOPIC_FOLDER).map((name) => readFileSync(new URL(name, TOPIC_FOLDER), 'utf8'));

describe('the two languages', () => {
  test('each key stands in one topic', () => {
    const keys = TOPICS.flatMap((topic) => [...topic.matchAll(/^ {2}'([\w.-]+)': \{/gm)].map((key) => key[1]));
    expect(keys.toSorted()).toEqual(KEYS.toSorted());
  });
  test.each(KEYS)('%s has the same blanks in both', (key) => {
    const [ar, en] = [forms(said(key).ar), forms(said(key).en)];
    expect(blanks(ar.other ?? '')).toEqual(blanks(en.other ?? ''));
    expect(ar.other?.trim()).not.toBe('');
  });
  test('have every form of the plural their grammar has', () => {
    for (const language of ['ar', 'en'] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      for (const key of KEYS) {
        const message = said(key)[language];
        if (typeof message !== 'string') expect(Object.keys(message).sort(), key).toEqual(needed);
      }
    }
  });
  test('Arabic messages are in Arabic', () => {
    const foreign = KEYS.filter(
      (key) => !/[\u0600-\u06FF]/.test(forms(said(key).ar).other ?? '') && key !== 'language.switch',
    );
    expect(foreign).toEqual([]);
  });
});

/// `search` and `search.all` of `search.all.person`.
function prefixesOf(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('.'));
}

test('every message is said somewhere', () => {
  const folder = new URL('../../src/explorer/', import.meta.url);
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('i18n/topic/'),
  );
  const source = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const isSaid = (key: string): boolean =>
    source.includes(`'${key}'`) || prefixesOf(key).some((prefix) => source.includes(`\`${prefix}.\${`));
  expect(KEYS.filter((key) => !isSaid(key))).toEqual([]);
});

test.each(DATE_BASES)('a date whose basis is %s says so in both languages', (basis) => {
  const [ar, en] = (['ar', 'en'] as const).map((language) => createVoice(language, 'latn').say(`basis.${basis}`));
  expect(ar).toMatch(/[\u0600-\u06FF]{3}/);
  expect(en).toMatch(/[a-z]{3}/);
});

describe('a voice', () => {
  test('counts in Arabic by its grammar', () => {
    const voice = createVoice('ar', 'latn');
    expect([1, 2, 3, 11, 100].map((n) => voice.say('count.reports', { n }))).toEqual([
      'تقرير واحد',
      'تقريران',
      '3 تقارير',
      '11 تقريرًا',
      '100 تقرير',
    ]);
  });
  test('writes digits as chosen, whatever the language', () => {
    expect(createVoice('ar', 'arab').number(2020)).toMatch(/٢.?٠٢٠/);
    expect(createVoice('ar', 'latn').number(77)).toBe('77');
    expect(createVoice('en', 'latn').number(77)).toBe('77');
  });
  test('says a date as exactly as it is known', () => {
    const voice = createVoice('en', 'latn');
    expect(voice.date('2020-07-03')).toBe('3 July 2020');
    expect(voice.date('2020-07')).toBe('July 2020');
    expect(voice.date('2020')).toBe('2020');
    expect(createVoice('ar', 'latn').date('2020-07-03')).toContain('2020');
  });
});
