/// Claims as one line each, so that a test reads as "text, then what it tells". The one rule kept here: a line
/// names the kind, every argument by the words of its mention, and the factuality where it is not asserted.

import { findClaims } from '../../../src/extract/4-claim/find-claims.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { slice } from '../../../src/model/span.ts';
import { type MarkedText, markedText } from './marked-text.ts';

/// The claims of a marked text, as the rules by themselves see them.
export function claimsOf(...lines: readonly string[]): {
  readonly text: MarkedText;
  readonly claims: readonly Claim[];
} {
  const text = markedText(...lines);
  return { text, claims: findClaims(text, loadLexicon(), { rulesOnly: true }) };
}

/// The claims of a marked text, a line each: `meeting/reception host=… visitor=… [planned]`.
export function told(...lines: readonly string[]): readonly string[] {
  const { text, claims } = claimsOf(...lines);
  return claims.map((claim) => line(text, claim));
}

/// The claims of one kind only.
export function toldOf(kind: Claim['kind'], ...lines: readonly string[]): readonly string[] {
  return told(...lines).filter((claim) => claim.startsWith(kind));
}

function line(text: MarkedText, claim: Claim): string {
  const kind = claim.subtype ? `${claim.kind}/${claim.subtype}` : claim.kind;
  const roles = claim.arguments.map(({ role, mention }) => `${role}=${nameOf(text, mention)}`);
  const factuality = claim.factuality === 'asserted' ? [] : [`[${claim.factuality}]`];
  return [kind, ...roles, ...factuality].join(' ');
}

/// The words of a mention.
export function nameOf(text: MarkedText, mention: number): string {
  const entry = text.mentions[mention];
  return entry ? slice(text.document.text, entry.span) : `no mention ${mention}`;
}
