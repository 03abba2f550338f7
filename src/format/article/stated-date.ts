/// Dates as files state them beside their text. The one rule kept here: the day is the one that is written, in whatever zone it was
/// written, and what is no full date is none.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/// The day in `2020-07-03T10:00:00+03:00`, `20200703101500`, `Fri, 03 Jul 2020 10:00:00 +0300` or `3/7/2020` (day before month), as
/// `YYYY-MM-DD`; null where it states none.
export function statedDay(stated: string): string | null {
  const text = stated.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/.exec(text);
  if (iso) return day(iso[1], Number(iso[2]), iso[3]);
  const named = /(?:^|[\s,])(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?!\d)/i.exec(text);
  if (named) return day(named[3], MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1]);
  const american = /(?:^|\s)([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:[\d:]+\s+(?:[a-z]{3,4}\s+)?)?(\d{4})(?!\d)/i.exec(
    text,
  );
  if (american) return day(american[3], MONTHS.indexOf((american[1] ?? '').toLowerCase()) + 1, american[2]);
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  return figures ? day(figures[3], Number(figures[2]), figures[1]) : null;
}

function day(year: string | undefined, month: number, date: string | undefined): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(Number(date)).padStart(2, '0')}`;
  const time = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== text ? null : text;
}
