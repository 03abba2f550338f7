/// The rules that settle dates, by name. The one rule kept here: each date in the graph bears the name of the rule that
/// settled it, and each name says here, in one sentence, what its rule counts from.

/// How the words of a date were read.
export const READING_RULES = {
  stated: 'the words give the date themselves',
  published: 'counted from the day on which the article was published',
  'own-day': 'counted from the day on which the article says or implies that it was written',
  'only-day': 'the only day of that date and weekday in the two years after the article’s latest date',
} as const satisfies Readonly<Record<string, string>>;

/// Why a claim without a date of its own has that of other words.
export const TAKING_RULES = {
  'same-time': 'the article ties it to something of which it gives the date',
  'hours-apart': 'hours before or after something of which the article gives the date: that day or the next one to it',
  'same-visit': 'it is told as part of the visit before it',
  'same-speech': 'the speaker goes on from the statement before it',
  'recent-news': 'news told without a date is of the days up to its report',
} as const satisfies Readonly<Record<string, string>>;

export type ReadingRule = keyof typeof READING_RULES;
export type TakingRule = keyof typeof TAKING_RULES;
