/// What one document calls its persons and bodies, so that a shorter form is known again. The one rule kept
/// here: a short form is learned only from a full form in the same document.

import type { Sector } from '../../model/ontology.ts';
import type { Candidate } from './candidate.ts';
import { nameWord } from './name-word.ts';
import type { SentenceView } from './sentence-view.ts';
import { ShortForms } from './short-forms.ts';

export interface ShortPerson {
  /// Whether the short form is also a plain word, so that its place must show that it is a name.
  readonly common: boolean;
}

export interface ShortOrganization {
  readonly state: string | null;
  readonly sector: Sector | null;
}

export interface DocumentNames {
  readonly persons: ShortForms<ShortPerson>;
  readonly organizations: ShortForms<ShortOrganization>;
}

function learnPerson(view: SentenceView, found: Candidate, names: DocumentNames): void {
  const keys = view.keys.slice(found.from, found.to);
  const from = found.from;
  const isParticle = (at: number): boolean => nameWord(view, at) === 'particle';
  const isClosing = (at: number): boolean => view.lexicon.nameParticles.get(view.key(at))?.position === 'after';
  for (let cut = 0; cut < keys.length; cut += 1) {
    if (cut > 0 && ((isParticle(from + cut - 1) && !isClosing(from + cut - 1)) || isClosing(from + cut))) continue;
    const rest = keys.slice(cut);
    const common = rest.length === 1 && ['stop', 'common-given'].includes(nameWord(view, from + cut));
    names.persons.add(rest.join(' '), { common });
  }
  const first = keys[0];
  if (keys.length < 2 || !first || isParticle(from) || found.rule === 'listed-name') return;
  const word = nameWord(view, from);
  if (word === 'unknown' || word === 'given') names.persons.add(first, { common: false });
}

const INVENTED: ReadonlySet<Sector> = new Set([
  'company',
  'media',
  'party',
  'armed-group',
  'ngo',
  'other',
  'government',
]);

/// `وزارتا خارجية البلدين`: two or more who have bodies of one kind are no body.
const SEVERAL = /^ال.{3,}ين$/;

/// The part of a body's name behind its head that may stand for it: `الوفاق` of `حكومة الوفاق`.
function learnOrganization(view: SentenceView, found: Candidate, names: DocumentNames): void {
  const { state, sector } = found;
  const l = view.lexicon;
  names.organizations.add(view.keys.slice(found.from, found.to).join(' '), { state, sector });
  const construct =
    found.rule.endsWith('construct') ||
    (found.rule.endsWith('known') && view.match(l.organizationHeads, found.from) !== null);
  if (!sector || !INVENTED.has(sector) || !construct) return;
  let to = found.to;
  while (to > found.from + 1 && view.matchFree(l.nisbas, to - 1)) to -= 1;
  const tail = view.keys.slice(found.from + 1, to);
  const word = tail[0] ?? '';
  if (tail.length === 0 || tail.length > 2 || l.places.has(word) || l.states.has(word) || l.portfolios.has(word))
    return;
  if (l.organizationTails.has(word) && (sector !== 'government' || /(?:ي|يه|ات|ون|ين)$/.test(word))) return;
  const vocabulary =
    l.commonWords.has(word) ||
    l.commonWords.has(word.slice(2)) ||
    l.people.has(word.slice(2)) ||
    l.titles.has(word.slice(2)) ||
    l.organizationHeads.has(word) ||
    l.organizationHeads.has(word.slice(2)) ||
    l.nameStops.has(word);
  if (vocabulary && sector !== 'government') return;
  if (SEVERAL.test(word)) return;
  if (
    sector === 'government' &&
    !(tail.length === 1 && word.startsWith('ال') && !l.titles.has(word.slice(2)) && !l.people.has(word.slice(2)))
  )
    return;
  names.organizations.add(tail.join(' '), { state, sector });
}

/// Learns the short forms of all full names chosen so far.
export function learnNames(views: readonly SentenceView[], chosen: readonly (readonly Candidate[])[]): DocumentNames {
  const names: DocumentNames = { persons: new ShortForms(), organizations: new ShortForms() };
  for (const [index, view] of views.entries()) {
    for (const found of chosen[index] ?? []) {
      if (found.form !== 'name') continue;
      const said = found.rule === 'said-name' && found.to - found.from === 1;
      if (found.kind === 'person' && !said) learnPerson(view, found, names);
      if (found.kind === 'organization') learnOrganization(view, found, names);
    }
  }
  return names;
}
