/// Titles behind the name: `مولود جاويش أوغلو، وزير الخارجية التركي،`. The one rule kept here: an office that
/// directly follows a name, or follows it behind a comma, belongs to that person.

import { type Candidate, withOffices } from './candidate.ts';
import type { SentenceView } from './sentence-view.ts';

function isApposed(view: SentenceView, person: Candidate, role: Candidate): boolean {
  if (view.span(role.from, role.to).start !== role.span.start) return false;
  if (person.to === role.from && isAnother(view, person, role)) return false;
  return person.to === role.from || (person.to + 1 === role.from && view.isComma(person.to));
}

/// `التقى الرئيس عماد الجبوري السفير التشادي`: whose office stands before the name has no second one of some state right
/// behind it, but where he is made one: `انتخب القاضي يحيى الزنداني رئيسا`.
function isAnother(view: SentenceView, person: Candidate, role: Candidate): boolean {
  if (/^(?!ال).*ا$/.test(view.key(role.from))) return false;
  return role.state !== null && person.offices.some((office) => office.span.start < person.span.start);
}

const HONOURS = 3;

/// `رئيس الوزراء البريطاني ونستون X`: right behind a whole office stands its holder, if he has no other and nothing is attached
/// to his name.
function isBareName(view: SentenceView, role: Candidate, person: Candidate): boolean {
  if (person.offices.length > 0 || !role.offices[0]?.title.includes(' ')) return false;
  return view.token(person.from)?.start === person.span.start;
}

/// `رئيس المخابرات المصرية، الوزير عباس كامل`: an office before the person it belongs to, apart by a comma.
function isPreposed(view: SentenceView, role: Candidate, person: Candidate): boolean {
  if (role.to === person.from) return isBareName(view, role, person);
  if (!view.isComma(role.to)) return false;
  const titled = person.offices[0];
  if (!titled) return isSetOff(view, role, person);
  return !titled.title.includes(' ') && view.token(role.to + 1)?.start === titled.span.start;
}

const THAT: ReadonlySet<string> = new Set(['ان', 'بان', 'انه', 'انها', ':']);

/// `المدير العام للبرنامج، الدكتور سليمان الشهري،`: between the comma and the next one, or what is said, stands nothing but the name and what honours it.
function isSetOff(view: SentenceView, role: Candidate, person: Candidate): boolean {
  if (!role.offices[0]?.title.includes(' ') || !(view.isComma(person.to) || THAT.has(view.key(person.to))))
    return false;
  for (let at = role.to + 1; at < person.from; at += 1)
    if (!view.match(view.lexicon.honorifics, at) && !view.match(view.lexicon.ranks, at)) return false;
  return person.from - role.to <= HONOURS + 1;
}

/// Gives each office that stands in apposition to the name before it, and drops it as a mention of its own.
export function attachAppositions(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const next of chosen) {
    const before =
      next.kind === 'person' && next.form === 'name'
        ? kept.find((other) => other.form === 'role' && isPreposed(view, other, next))
        : undefined;
    if (before) {
      kept.splice(kept.indexOf(before), 1);
      kept.push(withOffices(next, [...before.offices, ...next.offices]));
      continue;
    }
    const person =
      next.form === 'role' ? kept.findLast((other) => other.kind === 'person' && other.form === 'name') : undefined;
    if (!person || !isApposed(view, person, next)) kept.push(next);
    else kept[kept.indexOf(person)] = withOffices(person, [...person.offices, ...next.offices]);
  }
  return kept;
}
