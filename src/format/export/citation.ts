/// Articles as CSL-JSON items, which programs for citations share. The one rule kept here: only what is known of an article is told; a
/// missing author or date stays missing.

import type { DocumentRecord } from '../../model/graph.ts';
import { sha256 } from '../../model/hash.ts';
import { writeJson } from '../json.ts';
import { wellFormed } from './code-point.ts';
import type { Exported } from './lookup.ts';

/// The fields of CSL-JSON 1.0.2 that an article has.
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
  /// The article's id among those that were read.
  readonly note: string;
}

/// A key of letters and digits, as BibTeX needs it.
export function citationKey(document: string): string {
  return `isnad${sha256(document).slice(0, 12)}`;
}

function issuedOf(published: string | null) {
  if (!published || !/^\d{4}(-\d\d){0,2}$/.test(published)) return undefined;
  return { 'date-parts': [published.split('-').map(Number)] };
}

/// Text on one line.
function line(text: string): string {
  return wellFormed(text).replace(/\s+/g, ' ').trim();
}

export function cslItemOf({ id, title, outlet, author, published, language, url }: DocumentRecord): CslItem {
  const issued = issuedOf(published);
  return {
    id: citationKey(id),
    type: outlet || !url ? 'article-newspaper' : 'webpage',
    title: line(title ?? '') || line(id),
    ...(outlet && { 'container-title': line(outlet) }),
    ...(author && { author: [{ literal: line(author) }] }),
    ...(issued && { issued }),
    ...(url && { URL: line(url) }),
    ...(language && { language }),
    note: line(id),
  };
}

export function writeCsl({ documents }: Exported): string {
  return writeJson(documents.map(cslItemOf), 1);
}
