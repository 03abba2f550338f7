/// Short names of organizations across documents. The one rule kept here: a short name joins a fuller one only where
/// it is that of a single body in the collection.

import type { MergeRule } from '../../model/merge-rule.ts';
import type { Sector } from '../../model/ontology.ts';
import { exactly, type Gazetteer } from './gazetteer.ts';
import { blockBy } from './group-by.ts';
import { candidate } from './judgement.ts';
import { bestShortForms } from './local-thing.ts';
import type { CandidatePair } from './pair-levels.ts';
import { type ShortForm, shortForm, type ThingName, withoutArticle } from './thing-name.ts';
import { isInstitution, isOfficial, meets, type ThingProfile, type Things, thingConflict } from './thing-profile.ts';

const POLITICAL: ReadonlySet<Sector> = new Set(['government', 'military', 'armed-group', 'party']);

/// A fuller name with what is known of its body.
interface Fuller extends ThingProfile {
  readonly name: ThingName;
}

/// The short forms under which a name may be found: its tails, and the name without one of its later words.
function shortKeys(name: ThingName): readonly string[] {
  const bare = name.words.map(withoutArticle);
  const tails = name.head ? bare.slice(1).map((_, index) => bare.slice(1, index + 2).join(' ')) : [];
  const shorter = bare.length > 2 ? bare.slice(1).map((_, at) => bare.toSpliced(at + 1, 1).join(' ')) : [];
  return [...tails, ...shorter];
}

/// How `name` may shorten `full` in another document, or null. A body that every state has, and one that leaves out
/// words of another's name, must be of the same state, or of the same news.
function formAcross(own: ThingProfile, name: ThingName, full: Fuller, gazetteer: Gazetteer): ShortForm | null {
  const form = shortForm(name, full.name);
  if (form === null || (full.known !== null && name.head !== null)) return null;
  if (form === 'tail') return isWholeTail(name, full) && sameArticle(name, full.name) ? form : null;
  if (isInstitution(own, gazetteer) || dropsPlace(name, full.name, gazetteer)) return null;
  return !isOfficial(own) || isSameNews(own, full) ? form : null;
}

/// A tail that itself leaves out words stands for bodies of politics only: الوفاق for حكومة الوفاق الوطني.
function isWholeTail(name: ThingName, { name: full, sector }: Fuller): boolean {
  const dropped = full.words.slice(1 + name.words.length);
  return dropped.length === 0 || (sector !== null && POLITICAL.has(sector) && dropped.every(isDefinite));
}

function isDefinite(word: string): boolean {
  return word.startsWith('ال');
}

/// `الأفق` is no tail of `شركة أفق`.
function sameArticle(name: ThingName, full: ThingName): boolean {
  const [short = '', long = ''] = [name.words[0], full.words[1]];
  return isDefinite(short) === isDefinite(long);
}

/// `محكمة الجنايات` is any such court, not that of Giza.
function dropsPlace(name: ThingName, full: ThingName, gazetteer: Gazetteer): boolean {
  const { places, states } = gazetteer.lexicon;
  const dropped = full.words.filter((word) => !name.words.includes(word));
  return dropped.some((word) => exactly(places, word) !== undefined || exactly(states, word) !== undefined);
}

function isSameNews(own: ThingProfile, other: ThingProfile): boolean {
  if (own.state !== null && own.state === other.state) return true;
  if (own.state !== null) return other.around.has(own.state);
  if (other.state !== null) return own.around.has(other.state);
  return meets(own.around, other.around) || own.around.size + other.around.size === 0;
}

/// The roots of the fuller names that a body's name may shorten, of the best kind.
function fullerRoots(things: Things, own: ThingProfile, candidates: readonly number[], gazetteer: Gazetteer) {
  const [name] = own.names;
  if (!name) return new Set<number>();
  const open = candidates.filter((other) => thingConflict(own, things.profile(other)) === null);
  const named = open.flatMap((root) =>
    things.profile(root).names.map((full) => ({ ...things.profile(root), root, name: full })),
  );
  const fuller = bestShortForms(name, named).filter((full) => formAcross(own, name, full, gazetteer) !== null);
  return new Set(fuller.map(({ root }) => things.find(root)));
}

/// Joins short names to the only fuller name in the collection that they can stand for.
export function joinShortNames(things: Things, size: number, gazetteer: Gazetteer): void {
  const roots = Array.from({ length: size }, (_, index) => index).filter((item) => things.find(item) === item);
  const bodies = roots.filter((root) => things.profile(root).kind === 'organization');
  const byShort = blockBy(bodies, (root) => things.profile(root).names.flatMap(shortKeys));
  const pairs: CandidatePair<MergeRule>[] = [];
  for (const item of bodies) {
    const own = things.profile(item);
    if (own.known !== null || own.names.length > 1 || (own.state === null && isInstitution(own, gazetteer))) continue;
    const others = (byShort.get(own.names[0]?.base ?? '') ?? []).filter(
      (other) => things.find(other) !== things.find(item),
    );
    const found = fullerRoots(things, own, others, gazetteer);
    const [only] = found;
    if (found.size === 1 && only !== undefined) pairs.push(candidate(only, item, 'short-form'));
  }
  things.joinAgreed(pairs);
}
