/// The tables of organizations. The one rule kept here: rows with the same id are names of one organization.

import { SECTORS } from '../model/ontology.ts';
import type { KnownOrganization, OrganizationHead } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { SOURCES } from './sources.ts';
import { choice, flag, parseTable } from './table.ts';
import { addFolded } from './word-form.ts';

export function organizationTable(): Phrases<KnownOrganization> {
  const table = new Phrases<KnownOrganization>();
  for (const row of parseTable('organizations', SOURCES.organizations, [
    'name',
    'id',
    'sector',
    'code',
    'english',
    'flags',
  ])) {
    const { name, id, code, english } = row.cells;
    addFolded(table, name, {
      id,
      name,
      sector: choice(row, 'sector', SECTORS),
      code: code || null,
      english,
      ambiguous: flag(row, 'flags', 'ambiguous'),
    });
  }
  return table;
}

export function organizationHeadTable(): Phrases<OrganizationHead> {
  const table = new Phrases<OrganizationHead>();
  for (const row of parseTable('organization-heads', SOURCES['organization-heads'], [
    'head',
    'sector',
    'gender',
    'number',
    'flags',
  ])) {
    const head: OrganizationHead = {
      lemma: row.cells.head,
      sector: choice(row, 'sector', SECTORS),
      gender: choice(row, 'gender', ['masculine', 'feminine']),
      number: choice(row, 'number', ['singular', 'dual', 'plural']),
      bareDefinite: flag(row, 'flags', 'bare'),
      weak: flag(row, 'flags', 'weak'),
    };
    addFolded(table, row.cells.head, head);
    // A head of two words takes the article on both: المنطقة العسكرية.
    if (row.cells.head.includes(' ')) addFolded(table, row.cells.head.replace(/(^| )(?!ال)/g, '$1ال'), head);
  }
  return table;
}
