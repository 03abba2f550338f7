/// What holds of resolution whatever the collection: random collections of sentences about people and bodies that
/// share names, offices and states.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveEntities } from '../../../src/extract/5-entity/resolve-entities.ts';
import { assemble } from '../../../src/extract/pipeline.ts';
import { article } from '../notation.ts';
import { SMALL_LEXICON } from '../small-lexicon.ts';

const NAMES = [
  'محمد الشريف',
  'محمد بن علي الشريف',
  'محمد بن سعد الشريف',
  'سعد الشريف',
  'محمد علي',
  'خالد المهندي',
  'خالد المهنّدي',
  'خلوصي آكار',
  'خلوصي أكار',
  'خلوصي آكر',
];
const SHORT = ['الشريف', 'المهندي', 'أكار', 'محمد', 'خلوصي'];
const STATES = ['TR', 'LY', 'QA'];
const OFFICES = ['وزير الدفاع', 'سفير', 'رئيس'];
const BODIES = ['حركة النهضة', 'حركة النهضة الوطنية', 'شركة غازبروم', 'شركة جازبروم', 'البرلمان', 'وزارة الدفاع'];
const SHORT_BODIES = ['النهضة', 'غازبروم', 'الوطنية'];

const office = fc.tuple(fc.constantFrom(...OFFICES), fc.constantFrom(...STATES, null));

function holder(name: string, [title, state]: readonly [string, string | null]): string {
  const of = state === null ? '' : ` officeState=${state}`;
  return `قال ${title} [${name}]{person office="${title}"${of}} كلمة`;
}

function roleLine([title, state]: readonly [string, string | null]): string {
  const of = state === null ? '' : ` officeState=${state}`;
  return `قال [${title}]{person role office="${title}"${of}} كلمة`;
}

function bodyLine(name: string, state: string | null): string {
  const sector = /^(?:حركة|النهضة)/.test(name) ? 'party' : name.startsWith('شركة') ? 'company' : 'government';
  return `أعلنت [${name}]{organization sector=${sector}${state === null ? '' : ` state=${state}`}} ذلك`;
}

const shortLine = fc.oneof(
  fc.constantFrom(...SHORT).map((name) => `قال [${name}]{person} كلمة`),
  fc.constantFrom(...SHORT_BODIES).map((name) => `أعلنت [${name}]{organization} ذلك`),
);

const line = fc.oneof(
  fc.constantFrom(...NAMES).map((name) => `قال [${name}]{person} كلمة`),
  fc.tuple(fc.constantFrom(...NAMES), office).map(([name, held]) => holder(name, held)),
  fc.tuple(fc.constantFrom(...SHORT), office).map(([name, held]) => holder(name, held)),
  office.map(roleLine),
  fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom(...STATES, null)).map(([name, state]) => bodyLine(name, state)),
  shortLine,
);

const collection = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 });

type Documents = readonly (readonly string[])[];

/// Which lines are about one thing: by document and line, a number for each thing in the order of the documents.
/// Document `i` gets the id that `ids` gives it.
function partition(documents: Documents, ids: readonly number[]): readonly (readonly number[])[] {
  const order = [...documents.keys()].toSorted((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  const name = (index: number): string => `d${String(ids[index]).padStart(3, '0')}`;
  const articles = order.map((index) => article(name(index), documents[index] ?? []));
  const { references } = resolveEntities(articles, SMALL_LEXICON);
  const numbers = new Map<string, number>();
  return documents.map((_, index) =>
    (references[order.indexOf(index)] ?? []).map(([key = '']) => {
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key) ?? 0;
    }),
  );
}

function shuffled(size: number): fc.Arbitrary<readonly number[]> {
  const all = Array.from({ length: size }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: size, maxLength: size });
}

describe('resolution', () => {
  test('gives the same graph whatever order the documents come in', () => {
    const given = collection.chain((documents) => fc.tuple(fc.constant(documents), shuffled(documents.length)));
    fc.assert(
      fc.property(given, ([documents, order]) => {
        const articles = documents.map((lines, index) => article(`d${index}`, lines));
        const other = order.flatMap((index) => articles[index] ?? []);
        expect(assemble(other, SMALL_LEXICON)).toEqual(assemble(articles, SMALL_LEXICON));
      }),
    );
  });

  test('gives the same entities whatever the documents are called', () => {
    const given = collection.chain((documents) => fc.tuple(fc.constant(documents), shuffled(documents.length)));
    fc.assert(
      fc.property(given, ([documents, ids]) => {
        expect(partition(documents, ids)).toEqual(partition(documents, [...documents.keys()]));
      }),
      { numRuns: 200 },
    );
  });

  test('never joins two because a third document has a short name', () => {
    fc.assert(
      fc.property(collection, shortLine, (documents, short) => {
        const ids = [...documents.keys()];
        const before = partition(documents, ids);
        const after = partition([...documents, [short]], [...ids, documents.length]).slice(0, -1);
        expect(after).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('never lets two holders of one office of two states become one', () => {
    fc.assert(
      fc.property(collection, (documents) => {
        const parts = partition(documents, [...documents.keys()]).flat();
        const held = documents.flat().map((text) => /office="([^"]*)" officeState=(\w+)/.exec(text)?.slice(1));
        for (const [a, left] of held.entries())
          for (const [b, right] of held.entries())
            if (left && right && left[0] === right[0] && left[1] !== right[1]) expect(parts[a]).not.toBe(parts[b]);
      }),
      { numRuns: 200 },
    );
  });
});
