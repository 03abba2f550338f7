/// Pronouns: whom the `ه` of `زيارته` or `استقبله` can mean. The one rule kept here: gender and number are those of the
/// pronoun; where the text leaves open who is meant, nobody is.

import { foldForLookup } from '../../arabic/normalize.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import type { OfficeMention } from '../../model/mention.ts';
import { slice } from '../../model/span.ts';
import type { Actor } from './actor.ts';
import type { Discourse } from './discourse.ts';
import { groupOf } from './draft.ts';
import { clauseChain, type Passage } from './passage.ts';
import type { Verb } from './verb.ts';

const HIS = 'ه';
const HERS = 'ها';
const THEIRS = 'هم';
const OF_TWO = 'هما';

/// Whom an actor stands for, as mentions: those joined to it too where the pronoun is of several.
export function mentionsOf(passage: Passage, actor: Actor, pronoun: string | null): readonly number[] {
  if (actor.standsFor.length > 0) return actor.standsFor;
  const several = pronoun === OF_TWO || pronoun === THEIRS;
  const members = several ? groupOf(passage, actor) : [actor];
  return members.flatMap(({ mention }) => {
    const entry = passage.mentions[mention];
    return entry && entry.form !== 'name' && entry.antecedents.length > 1 ? entry.antecedents : [mention];
  });
}

/// Whether a pronoun can mean these together.
export function mayMean(passage: Passage, pronoun: string | null, mentions: readonly number[]): boolean {
  const [first] = mentions;
  if (first === undefined) return false;
  if (pronoun === OF_TWO) return mentions.length === 2;
  if (pronoun === THEIRS) return mentions.length > 1 || passage.mentions[first]?.kind === 'organization';
  if (pronoun !== HIS && pronoun !== HERS) return true;
  return mentions.length === 1 && genderOf(passage, first) !== (pronoun === HIS ? 'feminine' : 'masculine');
}

/// Who goes on as the subject of a verb that has none of its own, by what was told before the sentence.
export function goingOn(passage: Passage, { forms }: Verb, { subjects }: Discourse): readonly number[] {
  const isSingular = forms.length > 0 && forms.every(({ number }) => number === 'singular');
  const [gender, ...others] = new Set(forms.map((form) => form.gender));
  const pronoun = isSingular && others.length === 0 ? (gender === 'feminine' ? HERS : HIS) : null;
  return mayMean(passage, pronoun, subjects) ? subjects : [];
}

/// Whom a pronoun means by what was told before the sentence.
export function meantBefore(passage: Passage, pronoun: string, discourse: Discourse): readonly number[] {
  const told = pronoun === OF_TWO && discourse.parties.length === 2 ? discourse.parties : discourse.subjects;
  return mayMean(passage, pronoun, told) ? told : [];
}

/// The only actor before a token, in its clause or one around it, whose gender is surely the pronoun's; `null` where there is
/// none, `undefined` where there are several.
export function loneAntecedent(passage: Passage, before: number, pronoun: string): Actor | null | undefined {
  const open = new Set(clauseChain(passage, before).map(({ index }) => index));
  const fitting = passage.actors.filter(
    (actor) =>
      actor.last <= before &&
      actor.form !== 'adjective' &&
      actor.joinedTo === null &&
      open.has(passage.clauseAt[actor.first] ?? -1) &&
      surelyMeans(passage, pronoun, actor),
  );
  return fitting.length > 1 ? undefined : (fitting[0] ?? null);
}

/// Whether an actor has surely the gender and number of a pronoun.
export function surelyMeans(passage: Passage, pronoun: string, actor: Actor): boolean {
  const mentions = mentionsOf(passage, actor, pronoun);
  if (!mayMean(passage, pronoun, mentions)) return false;
  if (pronoun === OF_TWO || pronoun === THEIRS) return true;
  const gender = genderOf(passage, mentions[0] as number);
  return gender === (pronoun === HIS ? 'masculine' : 'feminine') || (pronoun === HIS && actor.kind === 'person');
}

const TEH_MARBUTA = /ة[\u064B-\u0652]*$/;

/// States that are masculine to many; all others are feminine.
const EITHER: ReadonlySet<string> = new Set(['IQ', 'LB', 'YE', 'SD', 'SS', 'MA', 'JO', 'TD', 'SO', 'VA']);

/// The gender of who or what a mention names; null where the words do not show it.
export function genderOf(passage: Passage, mention: number): Gender | null {
  const entry = passage.mentions[mention];
  if (!entry) return null;
  if (entry.kind === 'person') return genderOfOffice(passage, entry.offices[0]);
  if (entry.kind === 'state') return entry.state && EITHER.has(entry.state) ? null : 'feminine';
  const [word = ''] = slice(passage.text, entry.span).split(/\s/);
  if (TEH_MARBUTA.test(word) || word.endsWith('ات')) return 'feminine';
  const { organizationHeads, placeHeads } = passage.lexicon;
  const key = withoutArticle(foldForLookup(word));
  const head = organizationHeads.get(key) ?? placeHeads.get(key);
  if (head) return head.number === 'singular' ? 'masculine' : 'feminine';
  return entry.kind === 'place' ? 'feminine' : null;
}

function genderOfOffice({ text, lexicon }: Passage, office: OfficeMention | undefined): Gender | null {
  if (!office) return null;
  const [head = ''] = foldForLookup(slice(text, office.span)).split(' ');
  return lexicon.titles.get(withoutArticle(head))?.gender ?? null;
}

function withoutArticle(key: string): string {
  return key.startsWith('ال') ? key.slice(2) : key;
}
