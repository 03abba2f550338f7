/// Circumstances: where. The one rule kept here: a place belongs to the nearest trigger of its clause, and to no
/// other.

import type { ClaimArgument } from '../../model/claim.ts';
import type { Actor } from './actor.ts';
import { ofDraft } from './asked-once.ts';
import { distance, takesBefore } from './claim-date.ts';
import type { Draft } from './draft.ts';
import { maybePreposition } from './function-word.ts';
import { actorsIn, type Passage } from './passage.ts';
import { headOfGroup } from './subject.ts';

const IN = new Set(['في', 'ب', 'قرب', 'على']);
/// `عند الجسر`, `أمام القصر`; before a state or a body they say for whom somebody works.
const BY = new Set(['لدى', 'أمام', 'فوق']);

/// The place of a draft: a place or state with a preposition of place in its clause.
export function maybePlace(passage: Passage, draft: Draft, rivals: readonly Draft[]): ClaimArgument | null {
  if (draft.arguments.some((argument) => argument.role === 'place')) return null;
  let found: Actor | null = null;
  for (const actor of actorsIn(passage, passage.clauseAt[draft.at] ?? 0)) {
    if (found && found.first > draft.at) break;
    const free =
      isWhere(actor) &&
      !isAbout(passage, draft, actor) &&
      !isOfWill(passage, actor) &&
      !draft.arguments.some((argument) => argument.mention === actor.mention);
    if (free && isNearest(passage, draft, rivals, actor.first)) found = actor;
  }
  return found ? { role: 'place', span: found.span, mention: found.mention } : null;
}

/// Whether an actor is a land or place by its name.
export function isLand({ kind, form }: Actor): boolean {
  return (kind === 'place' || kind === 'state') && form === 'name';
}

/// Whether a preposition of place governs an actor that is a land or place.
export function isWhere(actor: Actor): boolean {
  if (!isLand(actor) || actor.preposition === null) return false;
  return IN.has(actor.preposition) || (actor.kind === 'place' && BY.has(actor.preposition));
}

const WILL: ReadonlySet<string> = new Set(
  'طلب دعوه مبادره اقتراح رغبه موافقه اعتراض ضغط ضغوط قرار حساب نفقه'.split(' '),
);

/// `بناء على طلب X`: whose wish it is says nothing of where.
function isOfWill({ keys }: Passage, { governor }: Actor): boolean {
  return governor !== null && WILL.has(keys[governor] ?? '');
}

/// Nouns of what goes on in a land, in look-up form: to speak of it is not to be there.
const SITUATIONS: ReadonlySet<string> = new Set(
  'اوضاع وضع تطورات مستجدات تصعيد ازمه ازمات حرب صراع نزاع احداث ملف ملفات'.split(' '),
);

/// Participles that say where their noun is, in look-up form.
const LYING: ReadonlySet<string> = new Set(
  'المطله المطل الواقعه الواقع الدايره الداير الجاريه الجاري المتاخمه المحاذيه المنتشره المتمركزه المقيمين المقيمه المقيم'.split(
    ' ',
  ),
);

/// The token before a place and its preposition.
function behindPreposition({ keys }: Passage, { first }: Actor): number {
  return maybePreposition(keys[first - 1] ?? '') === undefined ? first - 1 : first - 2;
}

/// The noun of which a place says where it lies, as a token: "talks of *states* that lie on the Red Sea"; null where it says so of none.
export function lyingThere(passage: Passage, actor: Actor): number | null {
  const behind = behindPreposition(passage, headOfGroup(passage, actor));
  return LYING.has(passage.keys[behind] ?? '') ? behind - 1 : null;
}

/// Whether a place is what a meeting is about: "met to discuss the situation *in Rome*"; or says where something else lies.
function isAbout(passage: Passage, { word, at }: Draft, actor: Actor): boolean {
  const lying = lyingThere(passage, actor);
  if (lying !== null && lying !== at) return true;
  if (actor.first < at) return false;
  const noun = lying ?? behindPreposition(passage, headOfGroup(passage, actor));
  return word.kind === 'meeting' && passage.words[noun]?.readings.some(({ stem }) => SITUATIONS.has(stem)) === true;
}

function isNearest(passage: Passage, draft: Draft, rivals: readonly Draft[], at: number): boolean {
  const clause = passage.clauseAt[draft.at];
  return rivals.every(
    (rival) =>
      rival.at === draft.at ||
      passage.clauseAt[rival.at] !== clause ||
      (!takesBefore(rival, draft, at) && distance(passage, draft, at) <= distance(passage, rival, at)),
  );
}

/// Whether a draft has its place or one follows close.
export function isPlaced(passage: Passage, draft: Draft): boolean {
  return draft.arguments.some((argument) => argument.role === 'place') || isPlacedNear(passage, draft);
}

const NEAR = 8;

/// Whether a place follows close enough to say where something happened.
export const isPlacedNear: (passage: Passage, draft: Draft) => boolean = ofDraft((passage, draft) => {
  const place = maybePlace(passage, draft, []);
  const actor = place && passage.actors.find((candidate) => candidate.mention === place.mention);
  return actor != null && actor.first > draft.at && actor.first - draft.at <= NEAR;
});
