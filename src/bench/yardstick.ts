/// The yardstick: what wink-nlp takes for English sentences and named entities. The one rule kept here: it gets as many
/// bytes as Isnad gets, of texts as varied, and does no more than find sentences and entities.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { Chance } from '../train/chance.ts';
import type { Stopwatch } from './stopwatch.ts';

const OFFICES = ['minister', 'ambassador', 'spokesman', 'governor', 'general', 'chairman', 'envoy'];
const PLACES = ['Lisbon', 'Oslo', 'Manila', 'Nairobi', 'Quito', 'Warsaw', 'Ottawa', 'Lima', 'Seoul'];
const SYLLABLES = ['ba', 'ro', 'mi', 'ten', 'sal', 'kor', 'ven', 'da', 'lu', 'har', 'ner', 'os'];
/// `@` stands for a name, `%` for a place, `&` for an office and `#` for a figure.
const SENTENCES = [
  'The & @ said on Monday that # people had arrived in % since the talks began.',
  'In %, @ met the & of the host country and signed an agreement worth # million dollars.',
  'According to the &, no decision will be taken before @ returns from % on May #, 2021.',
  '@ told reporters that the committee would not meet again until all # members had voted.',
  'Police in % detained # men after @, a former &, was attacked outside his home.',
  'The government rejected a proposal by @ to send # observers to the border near %.',
  '"We shall hold the election in time," the & added, while @ called for a delay of # days.',
];
const LINES = 12;

function fill(sentence: string, chance: Chance): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance.next() * items.length)] as Item;
  const word = (): string => {
    const made = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return sentence
    .replaceAll('@', () => `${word()} ${word()}`)
    .replaceAll('%', () => pick(PLACES))
    .replaceAll('&', () => pick(OFFICES))
    .replaceAll('#', () => String(2 + Math.floor(chance.next() * 900)));
}

function article(number: number): string {
  const chance = new Chance(Math.imul(number + 1, 0x9e3779b1));
  const lines = Array.from({ length: LINES }, () =>
    fill(SENTENCES[Math.floor(chance.next() * SENTENCES.length)] ?? '', chance),
  );
  return `${lines.join('\n')}\n`;
}

/// Has wink-nlp read this many bytes; returns how many it were.
export function timeYardstick(bytes: number, stage: string, watch: Stopwatch): number {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner', 'cer']);
  let read = 0;
  for (let number = 0; read < bytes; number += 1) {
    const text = article(number);
    read += text.length;
    watch.time(stage, () => {
      const document = nlp.readDoc(text);
      return document.sentences().length() + document.entities().length();
    });
  }
  return read;
}
