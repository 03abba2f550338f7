/// The table: its sheets, what orders and filters their rows, and what one takes away.

import { describe, expect, test } from 'vitest';
import { indexBundle } from '../../src/explorer/data/dataset.ts';
import { showsSelection, tabOf } from '../../src/explorer/data/tab.ts';
import { visibleGraph } from '../../src/explorer/data/visibility.ts';
import { createVoice } from '../../src/explorer/i18n/voice.ts';
import { setConfidence, setWindow, toggleFactuality } from '../../src/explorer/state/filter.ts';
import { orderBy, resetColumns, setTab, setTableWords, toggleColumn } from '../../src/explorer/state/table.ts';
import { INITIAL_VIEW, type Language, type Producer, type Selection } from '../../src/explorer/state/view.ts';
import { claimSheet } from '../../src/explorer/table/claim-sheet.ts';
import { entitySheet } from '../../src/explorer/table/entity-sheet.ts';
import { eventSheet } from '../../src/explorer/table/event-sheet.ts';
import { beginsWithMost, orderRows, rowsWithWords, shownColumns, standings } from '../../src/explorer/table/rows.ts';
import type { Scope, Sheet } from '../../src/explorer/table/sheet.ts';
import { writeCsv, writeTabbed } from '../../src/explorer/table/spreadsheet.ts';
import { tieSheet } from '../../src/explorer/table/tie-sheet.ts';
import { sampleBundle } from './fixture.ts';

const DATASET = indexBundle(sampleBundle());

function viewAfter(...steps: readonly Producer[]) {
  return steps.reduce((view, step) => step(view), INITIAL_VIEW);
}

function scope(steps: readonly Producer[] = [], language: Language = 'ar'): Scope {
  const visible = visibleGraph(DATASET, viewAfter(...steps));
  return { dataset: DATASET, visible, voice: createVoice(language, 'latn'), names: language };
}

/// The row of a sheet that selects a key.
function rowOf(sheet: Sheet, key: string): number {
  const rows = Array.from({ length: sheet.size }, (_, row) => row);
  const found = rows.find((row) => sheet.selectionOf(row).key === key);
  if (found === undefined) throw new Error(`No row selects "${key}".`);
  return found;
}

function text(sheet: Sheet, key: string, column: string): string | undefined {
  return sheet.columns.find(({ id }) => id === column)?.text(rowOf(sheet, key));
}

function value(sheet: Sheet, row: number, column: string) {
  return sheet.columns.find(({ id }) => id === column)?.value(row);
}

describe('the sheets', () => {
  test('hold every node, tie and claim of the graph once', () => {
    const all = scope();
    expect(entitySheet(all).size + eventSheet(all).size).toBe(DATASET.nodes.size);
    expect(tieSheet(all).size).toBe(DATASET.edges.size);
    expect(claimSheet(all).size).toBe(DATASET.claims.rows.length);
  });

  test('tell of an event when, where, who and how often', () => {
    const sheet = eventSheet(scope([], 'en'));
    expect(text(sheet, 'event:tripoliVisit', 'date')).toBe('3 July 2020');
    expect(text(sheet, 'event:tripoliVisit', 'place')).toContain('Tripoli');
    expect(text(sheet, 'event:ankara', 'participants')).toBe('Hulusi Akar, Salah al-Din al-Namroush');
    expect(text(sheet, 'event:tripoliVisit', 'reports')).toBe('3');
    expect(text(sheet, 'event:support', 'disputed')).toBe('Disputed');
    expect(text(sheet, 'event:ankara', 'confidence')).toBe('85%');
  });

  test('say who says a claim: a known source, the words for another, or the article', () => {
    const sheet = claimSheet(scope([], 'en'));
    const says = Array.from({ length: sheet.size }, (_, row) => value(sheet, row, 'says'));
    expect(says).toContain('Ministry of Defence');
    expect(says).toContain('سبوتنيك');
    expect(says).toContain('The article itself');
  });

  test('order events by date, the undated last', () => {
    const sheet = eventSheet(scope());
    const dates = Array.from({ length: sheet.size }, (_, row) => String(value(sheet, row, 'date') ?? '9999'));
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]).toBe('2019-11-27');
  });

  test('rest on the evidence that filters leave', () => {
    const denied = scope([toggleFactuality('denied')]);
    const all = scope();
    expect(claimSheet(denied).size).toBe(claimSheet(all).size - 1);
    expect(text(eventSheet(denied), 'event:support', 'reports')).toBe('2');
    expect(eventSheet(scope([setConfidence(99)])).size).toBe(0);
    const november = scope([setWindow({ from: '2020-11-01', to: '2020-11-30' })]);
    const [sheet] = [eventSheet(november)];
    const keys = Array.from({ length: sheet.size }, (_, row) => sheet.selectionOf(row).key);
    expect(keys).toContain('event:ankara');
    expect(keys).not.toContain('event:council');
  });

  test('throw for a row that is not there', () => {
    expect(() => entitySheet(scope()).selectionOf(9999)).toThrow('no row 9999');
  });
});

describe('the rows', () => {
  const entities = entitySheet(scope());

  test.each(['أكار', 'آكار', 'Akar', 'اكار  خلوصي'])('with «%s» are found whatever the spelling', (words) => {
    const found = rowsWithWords(entities, words).map((row) => entities.selectionOf(row).key);
    expect(found).toEqual(['person:akar']);
  });

  test('are ordered by a column both ways, and those without a value stay last', () => {
    const sheet = eventSheet(scope());
    const all = rowsWithWords(sheet, '');
    const ordered = (descending: boolean) =>
      orderRows(sheet, all, { column: 'date', descending }, 'ar').map((row) => value(sheet, row, 'date'));
    const settled = ordered(false).filter((date) => date !== null);
    expect(ordered(true).filter((date) => date !== null)).toEqual([...settled].reverse());
    expect(ordered(true).at(-1)).toBeNull();
    expect(ordered(false).at(-1)).toBeNull();
  });

  test('keep the order of the tab for a column that a link made up', () => {
    const all = rowsWithWords(entities, '');
    expect(orderRows(entities, all, { column: 'colour', descending: false }, 'ar')).toBe(all);
    expect(shownColumns(entities, ['colour']).map(({ id }) => id)).toEqual([
      'name',
      'kind',
      'state',
      'events',
      'sentences',
    ]);
  });

  test('of what is selected are marked, and so is what belongs to it', () => {
    const akar: Selection = { type: 'node', key: 'person:akar' };
    const ofEntities = standings(DATASET, entities, akar);
    expect(ofEntities(rowOf(entities, 'person:akar'))).toBe('selected');
    expect(ofEntities(rowOf(entities, 'state:turkey'))).toBe('tied');
    expect(ofEntities(rowOf(entities, 'person:haftar'))).toBeUndefined();
    const events = eventSheet(scope());
    expect(standings(DATASET, events, akar)(rowOf(events, 'event:ankara'))).toBe('tied');
    const claims = claimSheet(scope());
    expect(standings(DATASET, claims, { type: 'node', key: 'event:ankara' })(rowOf(claims, 'event:ankara'))).toBe(
      'selected',
    );
  });

  test('begin with the most where they count, with the first where they name', () => {
    const begin = (id: string) =>
      entities.columns.filter((column) => column.id === id).map((one) => beginsWithMost(entities, one));
    expect([begin('events'), begin('name')]).toEqual([[true], [false]]);
  });
});

describe('the tab of a selection', () => {
  test('is that of its sort, and claims show events too', () => {
    const edge = DATASET.bundle.graph.edges[0]?.key ?? '';
    expect(tabOf(DATASET, { type: 'node', key: 'person:akar' })).toBe('entities');
    expect(tabOf(DATASET, { type: 'node', key: 'event:ankara' })).toBe('events');
    expect(tabOf(DATASET, { type: 'edge', key: edge })).toBe('ties');
    expect(showsSelection(DATASET, 'claims', { type: 'node', key: 'event:ankara' })).toBe(true);
    expect(showsSelection(DATASET, 'claims', { type: 'node', key: 'person:akar' })).toBe(false);
  });
});

describe('setting up the table', () => {
  test('a column orders one way, then the other, then not', () => {
    const step = orderBy('events', true);
    expect(viewAfter(step).table.order).toEqual({ column: 'events', descending: true });
    expect(viewAfter(step, step).table.order).toEqual({ column: 'events', descending: false });
    expect(viewAfter(step, step, step).table.order).toBeNull();
  });

  test('another tab begins with its own columns and keeps the words', () => {
    const table = viewAfter(setTableWords('أكار'), orderBy('name', false), setTab('events')).table;
    expect(table).toEqual({ tab: 'events', order: null, columns: null, words: 'أكار' });
  });

  test('columns come and go in their order, and the last one stays', () => {
    const all = ['a', 'b', 'c'];
    expect(viewAfter(toggleColumn('b', ['a', 'c'], all)).table.columns).toEqual(['a', 'b', 'c']);
    expect(viewAfter(toggleColumn('a', ['a'], all)).table.columns).toBeNull();
    expect(viewAfter(toggleColumn('a', ['a', 'b'], all), resetColumns()).table.columns).toBeNull();
  });
});

describe('the rows as a file', () => {
  const sheet = claimSheet(scope([], 'en'));
  const columns = sheet.columns.filter(({ id }) => ['quote', 'published', 'confidence'].includes(id));
  const heads = ['Sentence', 'Published', 'Confidence'];

  test('are CSV with plain values and dates as ISO', () => {
    const [head, first] = writeCsv(columns, heads, [0]).split('\r\n');
    expect(head).toBe('\uFEFFSentence,Published,Confidence');
    expect(first).toMatch(/,2020-11-14,0\.85$/);
  });

  test('quote what needs it and give no formula away', () => {
    const column = (cell: string) => ({ ...(columns[0] ?? never()), value: () => cell });
    expect(writeCsv([column('a "b", c')], ['x'], [0])).toBe('\uFEFFx\r\n"a ""b"", c"\r\n');
    expect(writeCsv([column('=SUM(A1)')], ['x'], [0])).toBe("\uFEFFx\r\n'=SUM(A1)\r\n");
  });

  test('are copied a line each, whatever lines a cell has', () => {
    const column = { ...(columns[0] ?? never()), value: () => 'one\ntwo\tthree' };
    expect(writeTabbed([column], ['x'], [0, 1])).toBe('x\none two three\none two three');
  });
});

function never(): never {
  throw new Error('The sheet has no such column.');
}
