/// Nisba: the adjective of belonging, made from a country's name and inflected. The one rule kept here: rules
/// make the regular ones; what they get wrong is listed with the names, never patched here.

/// The masculine singular, without the article: ليبيا → ليبي, السعودية → سعودي, مصر → مصري.
export function demonym(country: string): string {
  const bare = country.replace(/^ال/, '');
  if (bare.endsWith('ي')) return bare;
  const rules: readonly (readonly [RegExp, string])[] = [
    [/يا$/, 'ي'],
    [/ية$/, 'ي'],
    [/يو$/, 'ي'],
    [/ستان$/, 'ي'],
    [/[اةو]$/, 'ي'],
  ];
  for (const [ending, replacement] of rules) {
    if (ending.test(bare)) return bare.replace(ending, replacement);
  }
  return `${bare}ي`;
}

export interface NisbaForm {
  readonly form: string;
  readonly gender: 'masculine' | 'feminine';
  readonly number: 'singular' | 'dual' | 'plural';
}

const ENDINGS: readonly (readonly [string, NisbaForm['gender'], NisbaForm['number']])[] = [
  ['', 'masculine', 'singular'],
  ['ا', 'masculine', 'singular'],
  ['ة', 'feminine', 'singular'],
  ['ان', 'masculine', 'dual'],
  ['ين', 'masculine', 'plural'],
  ['ون', 'masculine', 'plural'],
  ['و', 'masculine', 'plural'],
  ['تان', 'feminine', 'dual'],
  ['تين', 'feminine', 'dual'],
  ['ات', 'feminine', 'plural'],
];

/// All the forms of a nisba. Of two words both are inflected where both are adjectives (`كوري جنوبي`), with and
/// without the second's article, else only the second (`جنوب أفريقي`).
export function inflectDemonym(nisba: string): readonly NisbaForm[] {
  const [first = '', second] = nisba.split(' ');
  if (second === undefined) return inflect('', first);
  if (!first.endsWith('ي')) return inflect(`${first} `, second);
  return ENDINGS.flatMap(([ending, gender, number]) => [
    { form: `${first}${ending} ${second}${ending}`, gender, number },
    { form: `${first}${ending} ال${second}${ending}`, gender, number },
  ]);
}

function inflect(before: string, nisba: string): NisbaForm[] {
  return ENDINGS.map(([ending, gender, number]) => ({ form: before + nisba + ending, gender, number }));
}
