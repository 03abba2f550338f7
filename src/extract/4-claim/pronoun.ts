/// Pronouns: whom the `ه` of `زيارته` or `استقبله` can mean. The one rule kept here: gender and number are those of the
/// pronoun; where the text leaves open who is meant, nobody is.

import { foldForLookup } from '../../arabic/normalize.ts';
import type { Gender } from '../../lexicon/lexicon.ts';
import { withoutArticle } from '../../lexicon/word-form.ts';
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
  const [only] = fitting;
  if (fitting.length > 1 || (only && isOutdone(passage, only.last, before))) return undefined;
  return only ?? null;
}

/// Whether somebody without a name stands between two tokens, whom a pronoun as well may mean.
function isOutdone({ words, actorAt }: Passage, from: number, to: number): boolean {
  return words.slice(from, to).some(({ sort }, step) => sort.endsWith('people') && actorAt[from + step] === null);
}

/// Whether an actor can be the subject of a verb by its gender, as far as words show it.
export function agreesInGender(passage: Passage, { forms }: Verb, { headed, mention, span, form }: Actor): boolean {
  const [verbal, ...others] = new Set(forms.map(({ gender, number }) => (number === 'singular' ? gender : null)));
  if (!verbal || others.length > 0 || headed || form !== 'name') return true;
  const entry = passage.mentions[mention];
  // A noun that heads the phrase has a gender of its own.
  if (!entry || (entry.kind !== 'person' && entry.span.start !== span.start)) return true;
  const gender = genderOf(passage, mention);
  return gender === null || gender === verbal;
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

/// Nouns of bodies and places that are feminine without an ending that says so.
const FEMININE: ReadonlySet<string> = new Set(['دار', 'الدار', 'أرض', 'الأرض', 'عين', 'بئر', 'سوق', 'طريق']);

/// The gender of who or what a mention names; null where the words do not show it.
export function genderOf(passage: Passage, mention: number): Gender | null {
  const entry = passage.mentions[mention];
  if (!entry) return null;
  if (entry.kind === 'person') return genderOfOffice(passage, entry.offices[0]);
  if (entry.kind === 'state') return entry.state === null || EITHER.has(entry.state) ? null : 'feminine';
  const [word = ''] = slice(passage.text, entry.span).split(/\s/);
  if (TEH_MARBUTA.test(word) || word.endsWith('ات') || FEMININE.has(word)) return 'feminine';
  const { organizationHeads, placeHeads } = passage.lexicon;
  const key = withoutArticle(foldForLookup(word));
  const head = organizationHeads.get(key) ?? placeHeads.get(key);
  if (head) return head.number === 'singular' ? 'masculine' : 'feminine';
  return entry.kind === 'place' ? 'feminine' : null;
}

function genderOfOffice({ text, lexicon }: Passage, office: OfficeMention | undefined): Gender | null {
  if (!office) return null;
  const [head = ''] = foldForLookup(slice(text, office.span)).split(' ');
  const key = withoutArticle(head);
  return BORNE_BY_WOMEN.has(key) ? null : (lexicon.titles.get(key)?.gender ?? null);
}

/// Offices that women bear in the masculine, in look-up form.
const BORNE_BY_WOMEN: ReadonlySet<string> = new Set(['عضو', 'نايب', 'ناطق', 'خبير', 'محامي', 'محام', 'قاضي', 'قاض']);
