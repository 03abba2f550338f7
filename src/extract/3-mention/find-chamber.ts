/// Chambers of parliaments and cabinets whose word for council is left out: `النواب الأردني يقر القانون`. The one rule kept here: it is an
/// adjective in the singular behind a plural that shows that one body is meant.

import type { Nisba } from '../../lexicon/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

const COUNCIL = 'مجلس';

/// `مجلس النواب الأردني`, `رئيس الوزراء العراقي`: the word before it holds it already.
function isSaid(view: SentenceView, at: number): boolean {
  const { organizationHeads, titles } = view.lexicon;
  return view.match(organizationHeads, at - 1) !== null || (view.match(titles, at - 1)?.to ?? at) > at;
}

/// An adjective of nationality that agrees with the word for council.
function nationalityAt(view: SentenceView, at: number): WordMatch<Nisba> | null {
  const found = view.matchFree(view.lexicon.nisbas, at);
  return found?.bare && found.entry.number === 'singular' && found.entry.gender === 'masculine' ? found : null;
}

/// The body of the list that it is by its whole name: `مجلس الشيوخ الأمريكي`.
function knownAs(view: SentenceView, key: string, at: number): string | null {
  const name = [COUNCIL, key, view.key(at)];
  const found = view.lexicon.organizations.longest(name, 0);
  return found?.length === name.length ? `organization:${found.entry.id}` : null;
}

export function findChambers(view: SentenceView): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < view.length; at += 1) {
    const chamber = view.readings(at).find(({ key }) => view.lexicon.chambers.has(key));
    const nationality = chamber && nationalityAt(view, at + 1);
    if (!nationality || isSaid(view, at)) continue;
    found.push(
      candidate({
        kind: 'organization',
        span: view.span(at, nationality.to, chamber.cut),
        from: at,
        to: nationality.to,
        weight: 8,
        rule: 'organization-chamber',
        state: nationality.entry.code,
        sector: 'government',
        known: knownAs(view, chamber.key, at + 1),
      }),
    );
  }
  return found;
}
