/// An organization's name as it grows word by word: its adjectives and the halves of its field. The one rule kept
/// here: each step takes whole words and says how sure they make the name.

import type { OrganizationHead } from '../../lexicon/lexicon.ts';
import type { Sector } from '../../model/ontology.ts';
import type { SentenceView } from './sentence-view.ts';

export interface OrganizationMatch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  /// First token of the name proper, when a quotation behind the head is the name; else `from`.
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly state: string | null;
  readonly sector: Sector;
  readonly known: string | null;
  readonly shape: 'known' | 'quoted' | 'construct' | 'definite' | 'bare' | 'vague';
  readonly head: string | null;
  /// How many of its words are certain parts of a name of an organization.
  readonly support: number;
  /// Whether a proper name, a state or a nationality is part of it.
  readonly proper: boolean;
  /// Whether another body's name is part of it.
  readonly nested: boolean;
}

/// An organization while it is read.
export interface Parse {
  readonly view: SentenceView;
  to: number;
  state: string | null;
  support: number;
  /// Whether a proper name, a state or a nationality is part of it.
  proper: boolean;
  /// Whether another body's name is part of it.
  nested: boolean;
  /// Whether it is completed by a name made up for it alone.
  invented: boolean;
  /// Whether an adjective of the lexicon's list of such is part of it.
  listed: boolean;
  readonly head: OrganizationHead | null;
  /// Reads the body that starts at a token, for bodies inside bodies.
  readonly read: (at: number) => OrganizationMatch | null;
}

/// Sectors whose bodies bear invented names: a bank, a party, a channel.
export const NAMED_FREELY: ReadonlySet<Sector> = new Set(['company', 'media', 'party', 'armed-group', 'ngo', 'other']);

/// A parse that has read up to token `to`.
export function startParse(view: SentenceView, to: number, head: OrganizationHead | null, read: Parse['read']): Parse {
  return {
    view,
    to,
    state: null,
    support: 0,
    proper: false,
    nested: false,
    invented: false,
    listed: false,
    head,
    read,
  };
}

/// Goes on to token `to`.
export function advance(parse: Parse, to: number, support: number, state: string | null = null, proper = false): true {
  parse.to = to;
  parse.proper ||= proper;
  parse.support += support;
  parse.state ??= state;
  return true;
}

export function isDefiniteWord(view: SentenceView, at: number): boolean {
  const reading = view.readings(at)[0];
  return view.isWord(at) && reading?.definite === true;
}

export function nisbaAt(view: SentenceView, at: number): string | null {
  const found = view.matchFree(view.lexicon.nisbas, at);
  return found?.bare ? found.entry.code : null;
}

/// Whether a token is a definite adjective such as ends a name: الوطني, المركزي, الليبية.
function isTailAdjective(view: SentenceView, at: number): boolean {
  if (!isDefiniteWord(view, at)) return false;
  const l = view.lexicon;
  const relative = /(?:ي|يه)$/.test(view.key(at));
  if ((view.matchFree(l.titles, at) && !relative) || view.matchFree(l.organizationHeads, at))
    return l.organizationTails.has(view.key(at));
  if (nisbaAt(view, at) || view.matchFree(l.organizationTails, at) || view.matchFree(l.titleModifiers, at)) return true;
  return relative && !l.givenNames.has(view.key(at)) && !l.surnames.has(view.key(at));
}

/// `وزير الخارجية السوري`: a masculine adjective of nationality is not that of a feminine body.
function agrees(parse: Parse): boolean {
  const found = parse.view.matchFree(parse.view.lexicon.nisbas, parse.to);
  if (!found || !parse.head || found.entry.number !== 'singular') return true;
  return parse.head.gender === found.entry.gender || (parse.head.gender === 'masculine' && parse.support > 0);
}

const OF_THE_WORLD: ReadonlySet<string> = new Set(['الدولي', 'الدوليه', 'العالمي', 'العالميه', 'الامميه']);
const LOOK_BACK = 4;

/// `الاتحاد الدولي لكرة القدم السويسري فلان`: a nationality behind a body of the world is that of somebody.
function ofTheWorld({ view, to }: Parse): boolean {
  return (
    nisbaAt(view, to) !== null && view.keys.slice(Math.max(0, to - LOOK_BACK), to).some((key) => OF_THE_WORLD.has(key))
  );
}

export function eatAdjectives(parse: Parse): void {
  if (ofTheWorld(parse)) return;
  if (parse.invented && parse.head?.sector === 'company' && nisbaAt(parse.view, parse.to)) {
    // `شركة هونغ يوان الصينية`: whose the company is, not what it is called.
    parse.state ??= nisbaAt(parse.view, parse.to);
    return;
  }
  while (isTailAdjective(parse.view, parse.to) && agrees(parse)) {
    const state = nisbaAt(parse.view, parse.to);
    parse.state ??= state;
    parse.proper ||= state !== null;
    parse.listed ||= parse.view.matchFree(parse.view.lexicon.organizationTails, parse.to) !== null;
    parse.support += 1;
    parse.to += 1;
  }
}

/// `والدفاع` after `الأمن`: the second half of a body's field.
export function eatCoordinated(parse: Parse, loose = false): void {
  const { view } = parse;
  for (let turns = 0; turns < 3; turns += 1) {
    const reading = view.readings(parse.to).find((r) => r.conjunction === 'و' && r.preposition === '');
    if (!reading || !view.isWord(parse.to) || view.isWhole(parse.to)) return;
    const l = view.lexicon;
    // `الحكومة التشادية والمعارضة`: behind its nationality a name is complete.
    if (nisbaAt(view, parse.to - 1)) return;
    const field =
      l.portfolios.longest(view.keys, parse.to, reading.key) ??
      l.organizationTails.longest(view.keys, parse.to, reading.key);
    const plain =
      reading.definite &&
      (loose || l.commonWords.has(reading.stem) || l.commonWords.has(reading.key) || l.eventNouns.has(reading.stem));
    if (l.organizationHeads.has(reading.stem)) return;
    const other =
      l.titles.has(reading.stem) ||
      l.organizationHeads.has(reading.stem) ||
      l.nisbas.has(reading.stem) ||
      l.people.has(reading.stem) ||
      l.places.has(reading.key) ||
      l.organizations.has(reading.key);
    if (!field && (!plain || other)) return;
    parse.to += field?.length ?? 1;
    eatAdjectives(parse);
  }
}

/// `مرضى السكري`: a noun with its genitive.
function eatPair(parse: Parse): void {
  const { view, to } = parse;
  if (isDefiniteWord(view, to + 1) && !view.lexicon.titles.has(view.key(to + 1).slice(2))) parse.to += 2;
}

const ARTICLE = /^[وب]?(?:ال|لل)/;

/// Further genitives after a first noun: `حرس [الحدود]`, `مكافحة [الفساد]`.
export function eatGenitives(parse: Parse): void {
  const { view } = parse;
  const l = view.lexicon;
  const next = view.isWord(parse.to) ? view.key(parse.to) : '';
  if (!next || l.relativeDays.has(next) || l.dayParts.has(next)) return;
  // Behind a definite noun only what can be its adjective goes on: `الكرة الطائرة`, but not `للاجئين توزيع الذرة`.
  if (ARTICLE.test(view.key(parse.to - 1)) && !/^ال.+ه$/.test(next)) return;
  if (isDefiniteWord(view, parse.to) && !l.titles.has(next.slice(2))) parse.to += 1;
  else if (l.people.has(next) || l.commonWords.has(next)) eatPair(parse);
}
