/// Chambers of parliaments and cabinets whose word for council is left out: `النواب الأردني يقر القانون`. The one rule kept here: it is an
/// adjective in the singular behind a plural that shows that one body is meant.

import type { Candidate } from './candidate.ts';
import { candidate } from './candidate.ts';
import type { SentenceView, WordMatch } from './sentence-view.ts';

const COUNCIL = 'مجلس';

/// The chamber that token `at` names, with letters attached or without.
function chamberAt(view: SentenceView, at: number): { readonly key: string; readonly cut: number } | null {
  const found = view.readings(at).find(({ key }) => view.lexicon.chambers.has(key));
  return found ?? null;
}

/// `مجلس النواب الأردني`, `رئيس الوزراء العراقي`: the word before it holds it already.
function isSaid(view: SentenceView, at: number): boolean {
  const { organizationHeads, titles } = view.lexicon;
  return view.match(organizationHeads, at - 1) !== null || (view.match(titles, at - 1)?.to ?? at) > at;
}

function nationalityAt<T extends { number: string; gender: string }>(found: WordMatch<T> | null): WordMatch<T> | null {
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
    const nationality = nationalityAt(view.matchFree(view.lexicon.nisbas, at + 1));
    const chamber = nationality && !isSaid(view, at) ? chamberAt(view, at) : null;
    if (!nationality || !chamber) continue;
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
