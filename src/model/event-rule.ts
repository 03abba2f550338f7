/// The rules that make events of claims, by name: why two claims tell one event, and why two that come near it are
/// kept apart. The one rule kept here: each decision bears a name that stands here with what it rests on.

/// Why two claims are taken to tell one event.
export const EVENT_MERGE_RULES = {
  'refers-back': 'the text itself refers back to what it told before',
  headline: 'the headline announces what the article goes on to tell',
  'statement-repeated': 'the article tells the same statement again in much the same words',
  'same-parties': 'one article tells one kind of event of the same parties, and nothing it says tells two apart',
  verbatim: 'told word for word the same',
  'near-copy': 'told in nearly the same words, by the same word for what happened',
  'copied-parties': 'told of the same parties in nearly the same words',
  'same-day': 'one kind of event of the same parties on the same day',
  'same-period': 'one kind of event of the very same parties in the same period',
  lasting: 'the very same parties to what lasts: an agreement, support, an election, a law, an office',
  'same-site': 'one kind of event of the very same parties in the same place',
  'same-news': 'one kind of event of the very same parties in the news of the same days',
  'same-goal': 'visits to one place or host in the news of the same days',
} as const satisfies Readonly<Record<string, string>>;

/// Why two claims that come near each other are kept apart.
export const EVENT_APART_RULES = {
  'different-kinds': 'they are of two kinds',
  'different-worlds': 'the one is told, the other only wished, thought possible or made conditional',
  'different-days': 'they are of different days',
  'different-places': 'they are in different places',
  'different-lands': 'they are visits to two countries',
  'different-subtypes': 'a call is no reception, an attack no withdrawal',
  'another-of-series': 'the one is the next, or the second, and the other is not',
  'another-matter': 'they say what they are about, and share no word of it',
  'sides-changed': 'who hosts in the one visits in the other',
  'different-sides': 'whoever hosts, visits, speaks or acts in the one is another in the other',
  'different-parties': 'each names somebody whom the other does not',
} as const satisfies Readonly<Record<string, string>>;

export type EventMergeRule = keyof typeof EVENT_MERGE_RULES;
export type EventApartRule = keyof typeof EVENT_APART_RULES;
