/// Weights of claims: what each feature of a draft says for its being a claim, learned from annotated articles. The
/// one rule kept here: weights are whole hundredths of a logit in a file that can be read, so that a score is the
/// same on every machine and can be explained.

import { EVENT_KIND_NAMES, type EventKind } from '../../model/ontology.ts';

export interface ClaimWeights {
  /// Which articles they were learned from.
  readonly name: string;
  /// Hundredths of a logit for each feature.
  readonly weights: ReadonlyMap<string, number>;
  /// How likely a draft of a kind must be, in hundredths, to be a claim.
  readonly thresholds: Readonly<Record<EventKind, number>>;
}

const FORMAT = 'isnad-claims-1';

/// Reads a weights file: a line `format name`, a line `kind=threshold …`, then a line `feature TAB weight` each.
/// Throws where the format is another.
export function parseClaimWeights(text: string): ClaimWeights {
  const [head = '', limits = '', ...lines] = text.split('\n');
  const [format, name = ''] = head.split(' ');
  if (format !== FORMAT)
    throw new Error(`Not a weights file: it starts with "${head.slice(0, 40)}", not with "${FORMAT}"`);
  const given = new Map(limits.split(' ').map((limit) => limit.split('=') as [string, string]));
  const thresholds = EVENT_KIND_NAMES.map((kind) => [kind, Number(given.get(kind))]);
  const weights = lines.filter((line) => line !== '').map((line) => line.split('\t') as [string, string]);
  return {
    name,
    weights: new Map(weights.map(([feature, weight]) => [feature, Number(weight)])),
    thresholds: Object.fromEntries(thresholds),
  };
}

/// Writes weights in the form `parseClaimWeights` reads, features sorted.
export function spellClaimWeights({ name, weights, thresholds }: ClaimWeights): string {
  const limits = EVENT_KIND_NAMES.map((kind) => `${kind}=${thresholds[kind]}`).join(' ');
  const lines = [...weights].filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${FORMAT} ${name}\n${limits}\n${lines.map((line) => `${line.join('\t')}\n`).join('')}`;
}

/// How likely features make a claim, in hundredths.
export function likelihood({ weights }: Pick<ClaimWeights, 'weights'>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return Math.round(100 / (1 + Math.exp(-sum / 100)));
}
