/// Pairs of names as data, one a line. The one rule kept here: whether a pair is one is for the resolver to say, on
/// documents in which both names stand, read with the whole lexicon.

import { readFileSync } from 'node:fs';
import { nameKey } from '../../../src/arabic/name-key.ts';
import { exactly } from '../../../src/extract/5-entity/gazetteer.ts';
import { resolveEntities } from '../../../src/extract/5-entity/resolve-entities.ts';
import { withoutArticle } from '../../../src/extract/5-entity/thing-name.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import { article } from '../notation.ts';

/// Two sentences in the notation of `test/extract/notation.ts`; the first name of each is compared.
export interface NamePair {
  readonly left: string;
  readonly right: string;
  /// Why the two are one, or are not.
  readonly reason: string;
}

/// Where the two names stand: in one document, or in two of which either may come first.
export const SETTINGS = ['in one document', 'in two documents', 'in two documents, the other way round'] as const;
export type Setting = (typeof SETTINGS)[number];

const LEXICON = loadLexicon();
const SENTENCES: Readonly<Record<string, readonly [string, string]>> = {
  person: ['وصل', 'أمس'],
  organization: ['أعلنت', 'ذلك'],
  place: ['وقع ذلك في', 'أمس'],
};

function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('\t'));
}

/// What the reader knows of a body from its name alone: its identifier and its sector.
function known(name: string): string {
  const entry = exactly(LEXICON.organizations, nameKey(name));
  const [first = ''] = nameKey(name).split(' ');
  const head = LEXICON.organizationHeads.get(first) ?? LEXICON.organizationHeads.get(withoutArticle(first));
  const sector = entry?.sector ?? head?.sector;
  return [entry ? ` known=organization:${entry.id}` : '', sector ? ` sector=${sector}` : ''].join('');
}

function sentence(kind: string, name: string): string {
  const [before, after] = SENTENCES[kind] ?? ['قال', 'كلمة'];
  return `${before} [${name}]{${kind}} ${after}`;
}

/// The same sentence with what the reader knows of each body that is marked without a sector.
function informed(line: string): string {
  return line.replace(/\[([^\]]*)\]\{organization((?:(?! sector=)[^}])*)\}/g, (_, name: string, rest: string) => {
    return `[${name}]{organization${known(name)}${rest}}`;
  });
}

/// Forms of one name: kind, form, form, habit.
export function variantPairs(): readonly NamePair[] {
  return rowsOf('variants.tsv').map(([kind = '', left = '', right = '', reason = '']) => ({
    left: informed(sentence(kind, left)),
    right: informed(sentence(kind, right)),
    reason,
  }));
}

/// Names that are two: sentence, sentence, reason.
export function apartPairs(): readonly NamePair[] {
  return rowsOf('apart.tsv').map(([left = '', right = '', reason = '']) => ({
    left: informed(left),
    right: informed(right),
    reason,
  }));
}

/// What a pair is about, as a line of a report.
export function pairText({ left, right, reason }: NamePair): string {
  const names = [left, right].map((line) => /\[([^\]]*)\]/.exec(line)?.[1]);
  return `${names.join(' / ')} (${reason})`;
}

/// Whether the resolver takes the names of a pair for one.
export function areOne({ left, right }: NamePair, setting: Setting): boolean {
  if (setting === 'in one document') {
    const [marks = []] = resolveEntities([article('a', [left, right])], LEXICON).references;
    const second = (left.match(/\]\{/g) ?? []).length;
    return marks[0]?.[0] === marks[second]?.[0];
  }
  const [first, second] = setting === 'in two documents' ? [left, right] : [right, left];
  const { references } = resolveEntities([article('a', [first]), article('b', [second])], LEXICON);
  return references[0]?.[0]?.[0] === references[1]?.[0]?.[0];
}
