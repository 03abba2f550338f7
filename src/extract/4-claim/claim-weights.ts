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

/// Weights by scope (a kind, a role, a kind and a role, or `any`), then by the feature as `feature.ts` spells it.
export type FeatureWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const FORMAT = 'isnad-claims-2';

const SECTION = '--';

/// Reads a weights file: a line `format name`, a line `scope TAB feature TAB weight` for each feature of a draft,
/// a line `--`, and the same for those of arguments. Throws where the format is another.
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
  const scopes = new Map<string, Map<string, number>>();
  for (const line of lines.filter((one) => one !== '')) {
    const [scope = '', feature = '', weight = ''] = line.split('\t');
    const own = scopes.get(scope) ?? new Map<string, number>();
    scopes.set(scope, own.set(feature, Number(weight)));
  }
  return scopes;
}

/// Writes weights in the form `parseClaimWeights` reads, features sorted.
export function spellClaimWeights(weights: ClaimWeights): string {
  const sections = [spellLines(weights.drafts), SECTION, spellLines(weights.arguments)];
  return `${FORMAT} ${weights.name}\n${sections.join('\n')}\n`;
}

function spellLines(weights: FeatureWeights): string {
  const lines = [...weights].flatMap(([scope, own]) =>
    [...own].filter(([, weight]) => weight !== 0).map(([feature, weight]) => `${scope}\t${feature}\t${weight}`),
  );
  return lines.sort().join('\n');
}

/// The chance, in hundredths, that a sum of weights gives.
export function chanceOf(sum: number): number {
  return Math.round(100 / (1 + Math.exp(-sum / 100)));
}
