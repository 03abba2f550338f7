/// A message in every language of the interface. The one rule kept here: what depends on a number has the forms
/// that `Intl.PluralRules` names, so that each language can have as many as its grammar.

/// A message that depends on a number.
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  /// Used for any form that is not given; `{n}` stands for the number.
  readonly other: string;
}

/// What is said in each language; `{name}` stands for a value.
export interface Message {
  readonly en: string | Plural;
  readonly ar: string | Plural;
}
