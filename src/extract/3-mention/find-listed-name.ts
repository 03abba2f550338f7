/// Names that begin with a given name of the lexicon, and those that go on a list of names. The one rule kept
/// here: without a title a name needs two words, and its first must be a name or stand in a list behind one.

import type { MentionRule } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import { type NameMatch, parseAttachedName, parseName } from './parse-name.ts';
import type { SentenceView } from './sentence-view.ts';

function person(view: SentenceView, name: NameMatch, rule: MentionRule): Candidate {
  return candidate({
    kind: 'person',
    span: view.span(name.from, name.to, name.cut),
    from: name.from,
    to: name.to,
    weight: 4 + name.listed + name.words * 0.2,
    rule,
  });
}

export function findListedNames(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.length; at += 1) {
    const name = view.mayOpen(view.lexicon.givenNames, at) ? parseAttachedName(view, at, 'bare') : null;
    if (name && name.words > 1) found.push(person(view, name, 'listed-name'));
  }
  return found;
}

/// `• روسيا: ألكسندر لافرنتييف، مبعوث`: the line of a list that names who is in it.
export function findItemNames(view: SentenceView): Candidate[] {
  if (view.sentence.role !== 'item') return [];
  const colon = view.keys.findIndex((_, at) => view.isPunctuation(at, ':'));
  const first = view.keys.findIndex((_, at) => view.isWord(at));
  const found: Candidate[] = [];
  for (const at of new Set([first, colon + 1])) {
    const name = at < 0 ? null : parseName(view, at, 'said');
    const closed = name && (name.to >= view.length || view.isComma(name.to));
    if (name && closed && name.words > 1) found.push(person(view, name, 'item-name'));
  }
  return found;
}

/// `… وهاغوب ترزيان`: what a conjunction joins to a name, when it has the shape of one.
export function findJoinedNames(view: SentenceView, chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const before of chosen) {
    if (before.kind !== 'person' || before.form !== 'name') continue;
    let to = before.to;
    for (;;) {
      const at = view.isComma(to) ? to + 1 : to;
      const next = parseAttachedName(view, at, 'said');
      if (!next || next.cut === 0 || next.words < 2) break;
      found.push(person(view, next, 'joined-name'));
      to = next.to;
    }
  }
  return found;
}
