/// The rules of resolution, by name: why two references are taken for one, and why two that come near are kept
/// apart. The one rule kept here: each decision bears a name that stands here with what it rests on, and each rule
/// of joining how strongly it joins.

export interface MergeReason {
  readonly reason: string;
  /// Between 0 and 1; of two rules that disagree the stronger is heard first.
  readonly strength: number;
}

/// Why two references are taken for one.
export const MERGE_RULES = {
  reference: { reason: 'the text itself refers back: in brackets, by a pronoun, by "the minister"', strength: 1 },
  'same-identifier': { reason: 'the word lists know both names as those of one state or body', strength: 1 },
  'capital-acts': { reason: 'a capital that does what only a government can do stands for its state', strength: 1 },
  'same-full-name': { reason: 'the same name of two words or more, article and hamza aside', strength: 0.95 },
  'same-name': { reason: 'the same name of a body or place, and nothing said of the two forbids it', strength: 0.9 },
  'same-holder': { reason: 'the same person holds the same office of both bodies', strength: 0.9 },
  'name-spelling': { reason: 'word by word spellings of one name: same consonants, much alike', strength: 0.85 },
  'body-spelling': { reason: 'spellings of one foreign name of a body or place', strength: 0.8 },
  'without-middle-name': { reason: 'the one leaves out what stands inside the other', strength: 0.7 },
  'part-of-name': { reason: 'the one is the beginning or end of the other, and of no other name', strength: 0.6 },
  'short-form': { reason: 'a short form of the body’s name, and of no other', strength: 0.6 },
  'same-site': { reason: 'one place put to two uses: a base and an airport', strength: 0.6 },
  'surname-alone': { reason: 'a surname alone, and only one bearer can be meant', strength: 0.5 },
  'given-name-alone': { reason: 'a first name alone, behind the full name', strength: 0.4 },
  'surname-only': { reason: 'the same surname, which no text gives in full', strength: 0.4 },
  'office-holder': { reason: 'an office without a name, and its only holder', strength: 0.3 },
  'same-office': { reason: 'the same office without a name', strength: 0.3 },
} as const satisfies Readonly<Record<string, MergeReason>>;

/// Why two references that come near each other are kept apart.
export const APART_RULES = {
  'different-names': 'some names of the one cannot be names of the other',
  'known-given-names': 'given names that are written alike and known to be two',
  'one-office-two-states': 'one office in two states or bodies is two people',
  'two-states': 'a surname alone, or a name that many bear, with offices of two states',
  'title-gender': 'the titles of the one are a woman’s, of the other a man’s',
  'two-owners': 'they belong to two states or bodies',
  'owner-unstated': 'every state has one of this name, and the text does not say whose it is',
  ambiguous: 'the short name could mean several',
} as const satisfies Readonly<Record<string, string>>;

export type MergeRule = keyof typeof MERGE_RULES;
export type ApartRule = keyof typeof APART_RULES;
