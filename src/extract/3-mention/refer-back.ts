/// What offices without names, bare titles, bare heads and `بلاده` refer back to. The one rule kept here: a
/// reference with nothing to refer to is dropped unless it says of itself which office of which state it is.

import { type Candidate, candidate, type OfficeCandidate } from './candidate.ts';

/// A candidate with the earlier or later ones it stands for.
export interface Reference {
  readonly candidate: Candidate;
  readonly sentence: number;
  readonly antecedents: readonly Reference[];
}

/// What referring back needs to know of the words of a candidate.
export interface Wording {
  /// The look-up form of a body's head noun, without article.
  readonly headOf: (candidate: Candidate) => string;
  /// The look-up form of a name's last word.
  readonly surnameOf: (candidate: Candidate) => string;
  /// The words between two candidates, trimmed.
  readonly between: (left: Candidate, right: Candidate) => string;
}

interface Discourse extends Wording {
  /// Every reference of the document, for those that look ahead.
  readonly all: readonly Reference[];
  /// The persons who were named as the counterpart of somebody.
  readonly counterparts: Set<Candidate>;
  /// Those kept so far, in reading order.
  readonly kept: Reference[];
  /// The place among all of the one that is being resolved.
  at: number;
}

/// A reference with what it stands for. All is written out, since the machine is quick with objects of one shape only.
function referring(
  { candidate: own, sentence }: Reference,
  antecedents: readonly Reference[],
  found: Candidate = own,
): Reference {
  return { candidate: found, sentence, antecedents };
}

/// A reference by another candidate.
function called(reference: Reference, found: Candidate): Reference {
  return referring(reference, reference.antecedents, found);
}

/// A reference whose candidate is told otherwise.
function retold({ candidate: own, sentence, antecedents }: Reference, other: Partial<Candidate>): Reference {
  return { candidate: candidate({ ...own, ...other }), sentence, antecedents };
}

const COUNTERPART = 'نظير';

function head(title: string): string {
  return title.split(' ')[0] ?? '';
}

function isNamedPerson(reference: Reference): boolean {
  return reference.candidate.kind === 'person' && reference.candidate.form === 'name';
}

/// Heads that say little without their genitive: `الرئيس` is not the chief of staff.
const VAGUE = new Set(['رئيس', 'نائب', 'مدير', 'عضو', 'امين', 'أمين', 'قائد', 'مسؤول', 'مسوول', 'مساعد']);

/// `وزير الخارجية والتعاون`, `وزير الخارجية`: who has several fields is called by the first.
function goesOn(short: string, long: string): boolean {
  return short.includes(' ') && long.startsWith(`${short} و`);
}

function sameTitle(role: OfficeCandidate, held: OfficeCandidate): boolean {
  if (role.title === held.title || goesOn(role.title, held.title) || goesOn(held.title, role.title)) return true;
  return role.title === head(held.title) && role.organization === null && !VAGUE.has(role.title);
}

/// `exact`: the office of the same state, or of none on both sides.
function sameOffice(role: OfficeCandidate, held: OfficeCandidate, exact: boolean): boolean {
  if (!sameTitle(role, held)) return false;
  if (exact || (role.state !== null && held.state !== null)) return role.state === held.state;
  return role.state === null || held.organization === null;
}

/// Offices of which a state has one, in look-up form: its adjective says which, `الرئيس الفرنسي`.
const SOVEREIGN: ReadonlySet<string> = new Set(['رئيس', 'رئيسة', 'ملك', 'ملكة', 'سلطان', 'امبراطور']);

/// Whether an office says of itself which one it is.
function isSayable({ title, state, organization }: OfficeCandidate): boolean {
  if (SOVEREIGN.has(title)) return state !== null;
  return title.includes(' ') && (state !== null || organization !== null);
}

function isCounterpart({ title }: OfficeCandidate): boolean {
  return head(title) === COUNTERPART;
}

function holds(role: OfficeCandidate, exact: boolean): (reference: Reference) => boolean {
  return (reference) =>
    isNamedPerson(reference) && reference.candidate.offices.some((held) => sameOffice(role, held, exact));
}

/// The nearest holder before, else the first one after; of the very state, else of none that is stated. Who has been named without a state
/// is not called by one afterwards: "minister X … the *Turkish* minister" are two.
function holder(discourse: Discourse, role: OfficeCandidate): Reference | undefined {
  const before = (exact: boolean): Reference | undefined => discourse.kept.findLast(holds(role, exact));
  const after = (exact: boolean): Reference | undefined => discourse.all.slice(discourse.at).find(holds(role, exact));
  const other = role.state === null ? before(false) : undefined;
  return before(true) ?? after(true) ?? other ?? after(false);
}

/// A counterpart is never whoever he is the counterpart of: only one of the state that is stated.
function counterpart(discourse: Discourse, role: OfficeCandidate): Reference | undefined {
  if (role.state === null) return undefined;
  const named = (reference: Reference): boolean =>
    isNamedPerson(reference) &&
    reference.candidate.offices.some((held) => isCounterpart(held) && held.state === role.state);
  return (
    discourse.kept.findLast(holds(role, true)) ??
    discourse.all.slice(discourse.at).find((reference) => named(reference) || holds(role, true)(reference))
  );
}

/// The two holders before: those of the last sentence that tells of two together, one of them as the other's counterpart if so
/// told; else the last two different ones.
function holders(discourse: Discourse, role: OfficeCandidate): readonly Reference[] {
  const all = discourse.kept.filter(holds({ ...role, state: null }, false));
  const sentences = [...new Set(all.map(({ sentence }) => sentence))].reverse();
  for (const sentence of sentences) {
    const together = different(
      discourse,
      all.filter((reference) => reference.sentence === sentence),
    );
    const second = together.findIndex(({ candidate }) => discourse.counterparts.has(candidate));
    if (together.length > 1) return second > 0 ? together.slice(second - 1, second + 1) : together.slice(0, 2);
  }
  const found = different(discourse, [...all].reverse())
    .slice(0, 2)
    .reverse();
  return found.length === 2 ? found : [];
}

/// The first reference to each surname.
function different({ surnameOf }: Wording, references: readonly Reference[]): readonly Reference[] {
  const names = references.map(({ candidate }) => surnameOf(candidate));
  return references.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}

function officesOf(references: readonly Reference[]): readonly OfficeCandidate[] {
  const people = references.filter(({ candidate }) => candidate.kind === 'person');
  const offices = people.flatMap(({ candidate }) => candidate.offices);
  return offices.filter((office) => office.title.includes(' ') && !isCounterpart(office));
}

/// `نظيره القطري` holds the office of the person before, in another state; or of the first one after in its sentence.
function resolveCounterpart({ candidate, sentence }: Reference, discourse: Discourse): Candidate {
  if (!candidate.offices.some(isCounterpart)) return candidate;
  const after = discourse.all.filter(
    (other) => other.sentence === sentence && other.candidate.span.start > candidate.span.start,
  );
  const title = (officesOf(discourse.kept).at(-1) ?? officesOf(after)[0])?.title;
  if (!title) return candidate;
  return {
    ...candidate,
    offices: candidate.offices.map((office) => (isCounterpart(office) ? { ...office, title } : office)),
  };
}

/// A bare rank stands for the last person named, if that is an officer or speaks for a force.
function resolveRank(reference: Reference, discourse: Discourse): Reference | null {
  const person = discourse.kept.findLast(isNamedPerson);
  const surname = person ? discourse.surnameOf(person.candidate) : '';
  const same = discourse.kept.filter(
    (other) => isNamedPerson(other) && discourse.surnameOf(other.candidate) === surname,
  );
  const armed = same.some((other) => other.candidate.offices.some((held) => held.organization?.sector === 'military'));
  return person && armed ? referring(reference, [person]) : null;
}

function resolvePerson(reference: Reference, discourse: Discourse): Reference | null {
  const candidate = resolveCounterpart(reference, discourse);
  const office = candidate.offices[0];
  if (candidate.form === 'name') {
    if (candidate !== reference.candidate) discourse.counterparts.add(candidate);
    return called(reference, candidate);
  }
  if (!office) return null;
  if (candidate.rule === 'role-pair') {
    const antecedents = holders(discourse, office);
    return antecedents.length === 2 ? referring(reference, antecedents) : null;
  }
  if (candidate.rule === 'rank-holder') return resolveRank(reference, discourse);
  const person = reference.candidate.offices.some(isCounterpart)
    ? counterpart(discourse, office)
    : holder(discourse, office);
  if (person) return referring(reference, [person], candidate);
  return isSayable(office) && !isCounterpart(office) ? called(reference, candidate) : null;
}

/// Power as often as who has it: `تقاسم السلطة`.
const POWER = 'سلطه';

/// A bare head (`المجلس`) stands for the body with that head; the first of its kind is a name.
function resolveBody(reference: Reference, discourse: Discourse): Reference | null {
  const { candidate } = reference;
  const before = discourse.kept.at(-1);
  if (isBracketed(discourse, candidate, before)) return referring(reference, [before]);
  if (candidate.form !== 'anaphor') return reference;
  const key = discourse.headOf(candidate);
  const isBody = (other: Reference): boolean =>
    other.candidate.kind === 'organization' &&
    other.candidate.form === 'name' &&
    other.candidate.rule !== 'organization-bare' &&
    discourse.headOf(other.candidate) === key;
  const found = discourse.kept.findLast(isBody) ?? discourse.all.find(isBody);
  if (found) return referring(reference, [found]);
  return key === POWER || candidate.rule === 'organization-anaphor' ? null : retold(reference, { form: 'name' });
}

/// `لجنة العشرة (لجنة 5+5)`: what brackets hold behind a body is the same body.
function isBracketed(discourse: Discourse, candidate: Candidate, before: Reference | undefined): before is Reference {
  return before?.candidate.kind === 'organization' && discourse.between(before.candidate, candidate) === '(';
}

/// The state of the nearest person before whose state the document gives, under this name anywhere.
function resolveOwnState(reference: Reference, discourse: Discourse): Reference | null {
  const people = discourse.kept.filter((other) => other.candidate.kind === 'person');
  const person = people.at(-1);
  if (!person) return null;
  const surname = discourse.surnameOf(person.candidate);
  const known = [person, ...people.filter((other) => discourse.surnameOf(other.candidate) === surname)];
  const state = known
    .flatMap((other) => other.candidate.offices.map((office) => office.state))
    .find((code) => code !== null);
  return state ? retold(reference, { state, known: `state:${state}` }) : null;
}

/// `بلديهما`: the last two states that are told of in this sentence or the one before, where there are no more than two.
function resolveOwnStates(reference: Reference, { kept }: Discourse): Reference | null {
  const near = kept.filter(({ candidate, sentence }) => candidate.state !== null && reference.sentence - sentence <= 1);
  const states = near.filter(({ candidate: { kind, rule } }) => kind === 'state' && rule !== 'own-state');
  const codes = [...new Set(states.map(({ candidate }) => candidate.state))];
  const antecedents = codes.flatMap((code) => states.findLast(({ candidate }) => candidate.state === code) ?? []);
  return antecedents.length === 2 ? referring(reference, antecedents) : null;
}

function resolve(reference: Reference, discourse: Discourse): Reference | null {
  const { kind, rule } = reference.candidate;
  if (kind === 'person') return resolvePerson(reference, discourse);
  if (kind === 'organization') return resolveBody(reference, discourse);
  if (rule === 'own-states') return resolveOwnStates(reference, discourse);
  return rule === 'own-state' ? resolveOwnState(reference, discourse) : reference;
}

/// Resolves the references of a document; those that refer to nothing are left out.
export function referBack(candidates: readonly (readonly Candidate[])[], wording: Wording): readonly Reference[] {
  const all: Reference[] = candidates.flatMap((list, sentence) =>
    list.map((candidate) => ({ candidate, sentence, antecedents: [] })),
  );
  const discourse: Discourse = { ...wording, all, counterparts: new Set(), kept: [], at: 0 };
  for (const [at, reference] of all.entries()) {
    discourse.at = at;
    const resolved = resolve(reference, discourse);
    if (resolved) discourse.kept.push(resolved);
  }
  return discourse.kept;
}
