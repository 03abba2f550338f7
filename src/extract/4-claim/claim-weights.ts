/// Weights of claims: what each feature of a draft says for its being a claim, learned from annotated articles. The
/// one rule kept here: weights are whole hundredths of a logit in a file that can be read, so that a score is the
/// same on every machine and can be explained.

export interface ClaimWeights {
  /// Which articles they were learned from.
  readonly name: string;
  /// Hundredths of a logit for each feature of a draft.
  readonly drafts: FeatureWeights;
  /// Hundredths of a logit for each feature of an actor in a role.
  readonly arguments: FeatureWeights;
}

export type FeatureWeights = ReadonlyMap<string, number>;

const FORMAT = 'isnad-claims-1';

const SECTION = '--';

/// Reads a weights file: a line `format name`, a line `feature TAB weight` for each feature of a draft, a line
/// `--`, and the same for those of arguments. Throws where the format is another.
export function parseClaimWeights(text: string): ClaimWeights {
  const [head = '', ...lines] = text.split('\n');
  const [format, name = ''] = head.split(' ');
  if (format !== FORMAT)
    throw new Error(`Not a weights file: it starts with "${head.slice(0, 40)}", not with "${FORMAT}"`);
  const section = lines.indexOf(SECTION);
  return {
    name,
    drafts: parseLines(lines.slice(0, section)),
    arguments: parseLines(lines.slice(section + 1)),
  };
}

function parseLines(lines: readonly string[]): FeatureWeights {
  const pairs = lines.filter((line) => line !== '').map((line) => line.split('\t') as [string, string]);
  return new Map(pairs.map(([feature, weight]) => [feature, Number(weight)]));
}

/// Writes weights in the form `parseClaimWeights` reads, features sorted.
export function spellClaimWeights(weights: ClaimWeights): string {
  const sections = [spellLines(weights.drafts), SECTION, spellLines(weights.arguments)];
  return `${FORMAT} ${weights.name}\n${sections.join('\n')}\n`;
}

function spellLines(weights: FeatureWeights): string {
  const lines = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map((line) => line.join('\t')).join('\n');
}

/// How likely it is that what has these features holds, in hundredths.
export function likelihood(weights: FeatureWeights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum / 100)));
}
