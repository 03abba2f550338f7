/// Claims as the learned weights choose them, beside what the rules by themselves would say.

import { describe, expect, test } from 'vitest';
import type { ClaimWeights } from '../../../src/extract/4-claim/claim-weights.ts';
import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { markedText } from './marked-text.ts';
import { nameOf } from './told.ts';

const NONE: ClaimWeights = { name: 'none', drafts: new Map(), arguments: new Map() };

function weighing(any: Record<string, number>, roles: Record<string, Record<string, number>> = {}): ClaimWeights {
  const scopes = Object.entries(roles).map(([scope, own]) => [scope, new Map(Object.entries(own))] as const);
  return { ...NONE, drafts: new Map([['any', new Map(Object.entries(any))]]), arguments: new Map(scopes) };
}

function told(line: string, weights?: ClaimWeights): readonly string[] {
  const text = markedText(...line.split('\n'));
  return findClaims(text, loadLexicon(), weights ? { weights } : {}).map((claim) =>
    [claim.kind, ...claim.arguments.map(({ role, mention }) => `${role}=${nameOf(text, mention)}`)].join(' '),
  );
}

const MET = 'S التقى [PER عادل الشامي] [PER سليم كرم].';
const UNNAMED = 'S وقد وقع الطرفان اتفاقا جديدا.';

describe('the weights', () => {
  test('take a claim of each kind from a limit of its own on', () => {
    expect(told(MET, weighing({ 'any=yes': -40 }))).toHaveLength(1);
    expect(told(MET, weighing({ 'any=yes': -60 }))).toEqual([]);
    expect(told(UNNAMED, weighing({ 'any=yes': -60 }))).toEqual(['agreement']);
    expect(told(UNNAMED, weighing({ 'any=yes': -200 }))).toEqual([]);
  });

  test('take two triggers of a kind for one claim where each by itself is a little too unlikely', () => {
    const unlikely = weighing({ 'any=yes': -80 });
    const met = 'S وانتهى لقاء في [LOC صيدا] بعد {} طويلة.';
    expect(told(met.replace('{}', 'محادثات'), unlikely)).toEqual(['meeting place=صيدا']);
    expect(told(met.replace('{}', 'ساعات'), unlikely)).toEqual([]);
  });

  test('leave what grammar makes plain to the rules', () => {
    const unlikely = weighing({ 'any=yes': -150 });
    const talk = 'S وحضر [PER نادر حلمي]، الذي بحث مع [PER سليم كرم] ملف المياه.';
    expect(told(talk, unlikely)).toContain('meeting participant=نادر حلمي participant=سليم كرم');
    expect(told(talk.replace('مع', 'عن'), unlikely).join()).not.toContain('participant=سليم كرم');
    const signed = 'S وأشاد بالاتفاقية الموقعة بين [STATE لبنان] و[STATE الأردن].';
    expect(told(signed, unlikely)).toContain('agreement signatory=لبنان signatory=الأردن');
    expect(told(signed.replace('الموقعة', 'المطلوبة'), unlikely).join()).not.toContain('agreement');
    const visit = 'S وقام [PER نادر حلمي]، بعد أيام من الانتظار، بزيارة إلى [STATE الأردن].';
    expect(told(visit, unlikely).join()).toContain('visitor=نادر حلمي');
    expect(told(visit.replace('إلى [STATE الأردن]', 'سريعة'), unlikely).join()).not.toContain('visitor');
    expect(told(talk, weighing({ 'any=yes': -300 })).join()).not.toContain('participant=سليم كرم');
  });

  test('leave it to the rules that a named person was killed', () => {
    const killed = 'S وقتل {} في [LOC صيدا].';
    const unlikely = weighing({ 'any=yes': -150 });
    expect(told(killed.replace('{}', '[PER سليم كرم]'), unlikely).join()).toContain('military_action target=سليم كرم');
    expect(told(killed.replace('{}', 'رجل'), unlikely)).toEqual([]);
  });

  test('make a claim of a noun that says neither who nor where nor when only where it is new and sure', () => {
    expect(
      told('S تحدث عن أهمية اللقاء.', weighing({ 'any=yes': 500 })).filter((claim) => claim === 'meeting'),
    ).toEqual([]);
    expect(told('S جاء ذلك بعد محادثات استغرقت ساعات.', weighing({ 'any=yes': 500 }))).toContain('meeting');
    expect(told('S جاء ذلك بعد محادثات استغرقت ساعات.', weighing({ 'any=yes': 5 }))).toContain('meeting');
    expect(told('S تحدث عن أهمية الانتخابات.', weighing({ 'any=yes': 500 }))).toContain('election');
    expect(told('S تحدث عن قانون الانتخابات.', weighing({ 'any=yes': 500 }))).not.toContain('election');
    expect(told('S جاء ذلك بعد محادثات استغرقت ساعات.', weighing({ 'any=yes': -5 }))).not.toContain('meeting');
  });

  test('keep apart who goes and who comes, and two words for one going', () => {
    const sure = weighing({ 'any=yes': 300 });
    const acts = (line: string) => told(line, sure).filter((claim) => claim.startsWith('appointment'));
    expect(acts('S تقرر إعفاء [PER عادل الشامي] وتعيين خلف له.')).toHaveLength(2);
    expect(acts('S تقرر إعفاء [PER عادل الشامي] وإقالته.')).toHaveLength(1);
  });

  test('add who joins those before him, and not whom they met meanwhile', () => {
    const sure = weighing({ 'any=yes': 300 }, { participant: { 'any=yes': 300 }, visitor: { 'any=yes': 300 } });
    const joined = 'S التقى الوفد، الذي انضم إليه [PER سليم كرم]، [PER عادل الشامي].';
    expect(told(joined, sure)[0]).toContain('participant=سليم كرم');
    const met = 'S اختتم [PER عادل الشامي] زيارة إلى [LOC صيدا] التقى خلالها [PER سليم كرم].';
    expect(told(met, sure)[0]).not.toContain('visitor=سليم كرم');
  });

  test('drop whom a rule gave a role only where that is most unlikely', () => {
    const one = { participant: { 'any=yes': -100 }, host: { 'any=yes': -900 }, visitor: { 'any=yes': -900 } };
    expect(told(MET, weighing({ 'any=yes': 100 }, one))).toEqual([
      'meeting participant=عادل الشامي participant=سليم كرم',
    ]);
    const all = { 'meeting participant': { 'any=yes': -900 } };
    const others = Object.fromEntries(
      ['host', 'visitor', 'chair', 'mediator', 'member_of_delegation', 'participant'].map((role) => [
        role,
        { 'any=yes': -900 },
      ]),
    );
    expect(told(MET, weighing({ 'any=yes': 100 }, { ...others, ...all }))).toEqual(['meeting']);
  });

  test('of the package know that a treaty may be signed by parties without names, and that a speaker is one', () => {
    expect(told(UNNAMED)).toEqual(['agreement']);
    expect(told('S قال [PER عادل الشامي] إن العمل بدأ.')).toEqual(['statement speaker=عادل الشامي']);
  });
});

describe('a claim', () => {
  test('says whether rules or weights decided it', () => {
    const text = markedText(MET);
    const decided = (rulesOnly: boolean) => findClaims(text, loadLexicon(), { rulesOnly })[0]?.extractor;
    expect([decided(true), decided(false)]).toEqual(['rules', 'weights']);
  });
});
