/// Days of the Hijri calendar. The one rule kept here: the calendar is that of Umm al-Qura, as the Arab press dates by it; a day that it
/// does not have is none.

const DAY = 24 * 60 * 60 * 1000;
/// The first of Muharram of the year 1, in milliseconds since 1970.
const EPOCH = Date.UTC(622, 6, 19);
/// Of a year and of a month, in days, on the average.
const YEAR = 354.367;
const MONTH = 29.53;
/// How far the average may be from the calendar, in days.
const FAR = 4;

const FIRST_YEAR = 1300;
const LAST_YEAR = 1500;

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/// Whether the press of this or the last century would write such a year of the Hijri calendar.
export function isHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/// The day as `YYYY-MM-DD` of the Gregorian calendar; null where there is no such day.
export function hijriDay(year: number, month: number, date: number): string | null {
  const about = EPOCH + Math.round((year - 1) * YEAR + (month - 1) * MONTH + date - 1) * DAY;
  for (let days = -FAR; days <= FAR; days += 1) {
    const time = new Date(about + days * DAY);
    if (isDay(time, year, month, date)) return time.toISOString().slice(0, 10);
  }
  return null;
}

function isDay(time: Date, year: number, month: number, date: number): boolean {
  const parts = calendar.formatToParts(time);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return part('year') === year && part('month') === month && part('day') === date;
}
