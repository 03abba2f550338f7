/// Links put into words. The one rule kept here: who acts comes first in the sentence, whichever end one came from.

import { describe, expect, test } from 'vitest';
import { phraseOfEvent, phraseOfRole, phraseOfTie } from '../../src/explorer/i18n/link-phrase.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import type { EventAttributes } from '../../src/model/graph.ts';
import type { EventKind, Role } from '../../src/model/ontology.ts';

function told(kind: EventKind, first: Role, second: Role, subtype: string | null = null): string {
  const { key, turned } = phraseOfEvent({ kind, subtype } as EventAttributes, first, second);
  const [a, b] = turned ? ['B', 'A'] : ['A', 'B'];
  return createVoice('en', 'latn').say(key, { a, b, kind });
}

describe('two in one event', () => {
  test.each<[EventKind, Role, Role, string | null, string]>([
    ['meeting', 'participant', 'participant', null, 'A met B'],
    ['meeting', 'host', 'visitor', null, 'A met B'],
    ['visit', 'visitor', 'host', null, 'A visited B'],
    ['visit', 'host', 'visitor', null, 'B visited A'],
    ['visit', 'visitor', 'member_of_delegation', null, 'A and B went on one visit'],
    ['visit', 'visitor', 'place', null, 'A: visit in B'],
    ['visit', 'place', 'visitor', null, 'B: visit in A'],
    ['agreement', 'signatory', 'signatory', 'signed', 'A signed with B'],
    ['agreement', 'signatory', 'mediator', null, 'B mediated for A (agreement)'],
    ['statement', 'speaker', 'topic', 'say', 'A: statement about B'],
    ['statement', 'addressee', 'speaker', 'accuse', 'B accused A'],
    ['support', 'recipient', 'supporter', 'arms', 'B supported A'],
    ['military_action', 'actor', 'target', 'attack', 'A took military action against B'],
    ['military_action', 'actor', 'recipient', 'deployment', 'A and B in one event (military_action)'],
    ['appointment', 'appointee', 'appointer', 'dismiss', 'B dismissed A'],
    ['election', 'winner', 'participant', null, 'A and B in one event (election)'],
  ])('%s: %s and %s (%s): «%s»', (kind, first, second, subtype, sentence) => {
    expect(told(kind, first, second, subtype)).toBe(sentence);
  });
});

describe('ties', () => {
  test('are told from their source to their target', () => {
    const voice = createVoice('ar', 'latn');
    const names = { a: 'أكار', b: 'تركيا', title: 'وزير الدفاع', role: 'زائر' };
    expect(voice.say(phraseOfTie('office'), names)).toBe('منصب أكار في تركيا: وزير الدفاع');
    expect(voice.say(phraseOfTie('member_of'), names)).toBe('عضوية أكار في تركيا');
    expect(voice.say(phraseOfRole('visitor'), names)).toBe('أكار، زائر في: تركيا');
    expect(voice.say(phraseOfRole('place'), names)).toBe('تركيا، في أكار');
  });
});
