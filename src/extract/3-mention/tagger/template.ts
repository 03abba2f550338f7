/// Templates: the numbers under which features are hashed. The one rule kept here: a template is never renumbered,
/// since weights are stored under it.

export const T = {
  bias: 1,
  key: 2,
  keyPair: 3,
  affix: 4,
  nearAffix: 5,
  shape: 6,
  classes: 7,
  signature: 8,
  signaturePair: 9,
  signatureTriple: 10,
  named: 11,
  namedPair: 12,
  namedTriple: 13,
  chosen: 14,
  chosenPair: 15,
  chosenRule: 16,
  rules: 17,
  chosenNamed: 18,
  chosenKey: 19,
  elsewhere: 20,
  core: 21,
  coreClass: 22,
  attached: 23,
  attachedCore: 24,
  position: 25,
  role: 26,
  chosenRulePair: 27,
  coreAffix: 28,
  shapeSigns: 29,
  attachedShape: 30,
  chosenSignature: 31,
  chosenAttached: 32,
  elsewhereChosen: 33,
  keyShape: 34,
  attachedClass: 35,
  attachedNamed: 36,
  attachedChosen: 37,
} as const;

/// What stands beyond the first and the last token.
export const EDGE = 0x5e47;

/// A template for what stands `by` tokens further on.
export function offset(template: number, by: number): number {
  return template + 64 * (by + 4);
}
