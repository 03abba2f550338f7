/// GeoNames' table of towns, as its package `cities500.txt` has it. The one rule kept here: a name counts in Arabic
/// letters as Arabic is spelled; Persian and Urdu spellings are left out.

import { foldForLookup } from '../arabic/normalize.ts';

export interface Town {
  readonly english: string;
  /// Names in Arabic letters, as they are spelled.
  readonly arabic: readonly string[];
  /// Names in Latin letters, folded to what spellings share.
  readonly latin: readonly string[];
  /// ISO 3166-1 alpha-2.
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

const ARABIC = /^[\u0621-\u063A\u0641-\u0652 ]+$/;
const LATIN = /^[\p{Script=Latin}\p{M}'\u2018\u2019\u02BB-\u02BF`. -]+$/u;

/// An Arabic name without its article: الزاوية and زاوية are one.
export function arabicNameKey(name: string): string {
  return foldForLookup(name).replace(/^ال(?=..)/, '');
}

/// A Latin name without article, accents, spaces and marks.
export function latinNameKey(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i');
  return bare.replace(/^(al|el|as|ash|ad|az|ar|at|an)[ -]/, '').replace(/[^\p{L}]/gu, '');
}

function readTown(line: string): Town | undefined {
  const [, name, plain, others, latitude, longitude, , , code, , , , , , population] = line.split('\t');
  if (name === undefined || plain === undefined || code === undefined) return undefined;
  const names = [name, plain, ...(others ?? '').split(',')];
  return {
    english: name,
    arabic: names.filter((one) => ARABIC.test(one)),
    latin: [...new Set(names.filter((one) => LATIN.test(one)).map(latinNameKey))],
    code,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}

/// All towns of the table, the most populous first.
export function readTowns(table: string): readonly Town[] {
  const towns = table.split('\n').flatMap((line) => readTown(line) ?? []);
  return towns.sort((a, b) => b.population - a.population || (a.english < b.english ? -1 : 1));
}
