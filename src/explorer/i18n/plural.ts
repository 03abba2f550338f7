/// A message that depends on a number. The one rule kept here: its forms bear the names `Intl.PluralRules`
/// gives them, so that each language can have as many as its grammar.

export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  /// Used for any form that is not given; `{n}` stands for the number.
  readonly other: string;
}
