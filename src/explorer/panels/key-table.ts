/// The keys that do something, by topic. The one rule kept here: it is data; whoever gives a key a meaning adds a line
/// here, and the help shows it.

import type { MessageKey } from '../i18n/messages.ts';

export interface KeyMeaning {
  /// Names of keys as keyboards have them; those of one entry are pressed together.
  readonly keys: readonly (readonly string[])[];
  readonly what: MessageKey;
}

export interface KeyTopic {
  readonly topic: MessageKey;
  readonly meanings: readonly KeyMeaning[];
}

const ARROWS = [['↑ ↓ ← →']] as const;

export const KEY_TOPICS: readonly KeyTopic[] = [
  {
    topic: 'key.everywhere',
    meanings: [
      { keys: [['/']], what: 'key.search' },
      { keys: [['1'], ['2'], ['3']], what: 'key.surfaces' },
      { keys: [['F6'], ['Shift', 'F6']], what: 'key.parts' },
      { keys: [['Esc']], what: 'key.back' },
      { keys: [['?']], what: 'key.help' },
    ],
  },
  {
    topic: 'surface.graph',
    meanings: [
      { keys: ARROWS, what: 'key.walk' },
      { keys: [['Enter']], what: 'key.open' },
      { keys: [['Ctrl', 'Enter']], what: 'key.line' },
      { keys: [['Shift', 'Enter']], what: 'key.link' },
      { keys: [['Shift', 'F10'], ['Menu']], what: 'key.menu' },
      { keys: [['Space']], what: 'key.hold' },
      { keys: [['+'], ['-'], ['0']], what: 'key.zoom' },
      { keys: [['Backspace']], what: 'key.return' },
    ],
  },
  {
    topic: 'surface.table',
    meanings: [
      { keys: [['↑'], ['↓'], ['PgUp'], ['PgDn'], ['Home'], ['End']], what: 'key.rows' },
      { keys: [['Enter']], what: 'key.choose' },
      { keys: [['Shift', 'Enter']], what: 'key.read' },
    ],
  },
  {
    topic: 'surface.map',
    meanings: [
      { keys: ARROWS, what: 'key.places' },
      { keys: [['Enter']], what: 'key.open' },
      { keys: [['Shift', '↑ ↓ ← →']], what: 'key.pan' },
      { keys: [['+'], ['-'], ['0']], what: 'key.zoom' },
    ],
  },
  {
    topic: 'key.timeline',
    meanings: [
      { keys: ARROWS, what: 'key.days' },
      { keys: [['PgUp'], ['PgDn'], ['Home'], ['End']], what: 'key.daysFar' },
    ],
  },
  {
    topic: 'key.article',
    meanings: [
      { keys: [['J'], ['K']], what: 'key.sentences' },
      { keys: [['Esc']], what: 'key.back' },
    ],
  },
  {
    topic: 'key.tour',
    meanings: [
      { keys: [['←'], ['→']], what: 'key.steps' },
      { keys: [['Esc']], what: 'tour.close' },
    ],
  },
];
