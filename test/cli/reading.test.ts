/// The commands that read a graph: verify, explain, export, eval, publish.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBundleJson } from '../../src/format/bundle-json.ts';
import { EXPORTS } from '../../src/format/export/exports.ts';
import { readGexf } from '../../src/format/gexf-reader.ts';
import type { DocumentRecord, GraphFile } from '../../src/model/graph.ts';
import { SAMPLE_DOCUMENTS, SAMPLE_GRAPH } from '../format/sample.ts';
import { type Tree, type World, world } from './world.ts';
import { writtenGraph } from './written-graph.ts';

function graphTree(graph: GraphFile, documents: readonly DocumentRecord[] = SAMPLE_DOCUMENTS): Tree {
  const written = writtenGraph({ graph, documents, diagnostics: [], lexicon: 'none' });
  return Object.fromEntries([...written].map(([name, text]) => [`graph-data/${name}`, text]));
}

/// A world with the sample graph in it.
function sampleWorld(more: Tree = {}): Promise<World> {
  return world({ ...graphTree(SAMPLE_GRAPH), ...more });
}

/// The sample with one claim's evidence changed.
function withClaim(change: Readonly<Record<string, unknown>>): Tree {
  const graph = structuredClone(SAMPLE_GRAPH) as unknown as { nodes: [{ attributes: { evidence: [object] } }] };
  Object.assign(graph.nodes[0].attributes.evidence[0], change);
  return graphTree(graph as unknown as GraphFile);
}

describe('isnad verify', () => {
  test('cuts out every span again and says how many', async () => {
    const place = await sampleWorld();
    expect(await place.run('verify')).toBe(0);
    expect(place.stdout()).toMatch(/^Verified: 61 spans of 8 nodes, 5 edges and 2 documents stand in their articles/);
  });

  test.each([
    [{ quote: 'x'.repeat(90) }, 'event:meeting: the quote "xxx'],
    [{ document: 'third.txt' }, 'event:meeting: there is no document "third.txt"'],
    [{ trigger: { start: 95, end: 99 } }, 'event:meeting: the trigger 95-99 is not within 0-90'],
    [{ arguments: [{ role: 'host', entity: 'person:x', start: 0, end: 1 }] }, 'there is no node "person:x"'],
    [
      { arguments: [{ role: 'host', entity: 'person:noor', start: 9, end: 900 }] },
      'the host 9-900 is not within 0-109',
    ],
  ])('fails on the first that differs: %j', async (change, message) => {
    const place = await world(withClaim(change));
    expect(await place.run('verify')).toBe(1);
    expect(place.stderr()).toContain(message);
    expect(place.stdout()).toBe('');
  });

  test('fails where a claim that was joined stands for nothing in its article', async () => {
    const graph = structuredClone(SAMPLE_GRAPH) as unknown as { nodes: { attributes: { merges: object[] } }[] };
    Object.assign(graph.nodes[0]?.attributes.merges[0] as object, {
      left: { document: 'second.txt', start: 0, end: 3, quote: 'قال' },
    });
    const place = await world(graphTree(graph as unknown as GraphFile));
    expect(await place.run('verify')).toBe(1);
    expect(place.stderr()).toContain('event:meeting: the quote "قال" is not at second.txt:0-3; there stands "نفى"');
  });

  test('fails where a name that was joined is not what stands there', async () => {
    const graph = structuredClone(SAMPLE_GRAPH) as unknown as { nodes: { attributes: { merges: object[] } }[] };
    Object.assign(graph.nodes[5]?.attributes.merges[0] as { left: object }, {
      left: { document: 'second.txt', start: 0, end: 3, quote: 'قال' },
    });
    const place = await world(graphTree(graph as unknown as GraphFile));
    expect(await place.run('verify')).toBe(1);
    expect(place.stderr()).toContain('person:salim: the quote "قال" is not at second.txt:0-3; there stands "نفى"');
  });

  test.each(['graph.gexf', 'graph.json', 'documents.json'])('fails when %s was changed by hand', async (name) => {
    const place = await sampleWorld();
    await writeFile(join(place.folder, 'graph-data', name), `${await place.read(`graph-data/${name}`)}\n`);
    expect(await place.run('verify')).toBe(1);
    expect(place.stderr()).toContain(`graph-data/${name}: it is not the file the manifest tells of`);
  });
});

describe('isnad explain', () => {
  test('shows an event: sentence with marked words, rule, roles, date, attribution', async () => {
    const place = await sampleWorld();
    expect(await place.run('explain', 'event:meeting')).toBe(0);
    const lines = place.stdout().split('\n');
    expect(lines[0]).toBe('حدث · Event (meeting) <event:meeting>');
    expect(lines[1]).toBe('2020-07-05 (day, from the publication); asserted; disputed');
    expect(lines).toContain('     ⟦نفى⟧ ⟦سالم الهادي⟧ ⟦اللقاء⟧ 😀، بحسب وكالة النبأ.');
    expect(lines).toContain('     rule: verb-frame');
    expect(lines).toContain('     trigger: نفى');
    expect(lines).toContain('     host: سالم الهادي = سالم الهادي <person:salim>');
    expect(lines).toContain('     date: اللقاء = no date');
    expect(lines).toContain('     attribution: وكالة النبأ <organization:news> (بحسب)');
    expect(lines).toContain('  host (مضيف): سالم الهادي <person:salim> <person:salim>event:meeting>host>');
  });

  test('says why claims are one event, what they share, and what the event was kept apart from', async () => {
    const place = await sampleWorld();
    await place.run('explain', 'event:meeting');
    const lines = place.stdout().split('\n');
    const joined = lines.indexOf('Joined: 1');
    expect(lines[joined + 1]).toMatch(/^ {2}استقبل = نفى: same-day \(one kind of event .*\); both name سالم الهادي </);
    expect(lines[joined + 3]).toBe('     second.txt: ⟦نفى⟧ سالم الهادي اللقاء 😀، بحسب وكالة النبأ.');
    const apart = lines.indexOf('Kept apart: 1');
    expect(lines[apart + 1]).toMatch(/ ≠ استقبل = حدث <event:old>: different-days \(they are of/);
  });

  test('says how a date was read, from which day, and what it is taken over from', async () => {
    const place = await sampleWorld();
    await place.run('explain', 'event:meeting');
    const lines = place.stdout().split('\n');
    const date = lines.indexOf('     date: الأحد = 2020-07-05 (day, from the publication)');
    expect(lines[date + 1]).toMatch(/^ {7}read: published \(counted from .*\): 2020-07-05 «\(وكالة\)»$/);
    expect(lines[date + 2]).toMatch(/^ {7}taken over: same-time \(the article ties it .*\): «وأضاف»$/);
  });

  test.each([
    ['a name in Arabic', 'سالم الهادي'],
    ['a name spelt another way', 'سَالم  الهادى'],
    ['a name in English', 'salim AL-HADI'],
    ['a word that no other name has', 'سالم'],
    ['a surname with its article', 'Al-Hadi'],
    ['an id', 'person:salim'],
  ])('finds a person by %s', async (_, name) => {
    const place = await sampleWorld();
    expect(await place.run('explain', name)).toBe(0);
    expect(place.stdout()).toMatch(/^سالم الهادي · Salim al-Hadi \(person\) <person:salim>\n/);
  });

  test('says which names were joined and which kept apart, by rule and in their sentences', async () => {
    const place = await sampleWorld();
    await place.run('explain', 'person:salim');
    const lines = place.stdout().split('\n');
    const joined = lines.indexOf('Joined: 1');
    expect(lines[joined + 1]).toMatch(/^ {2}سالم الهادي = سالم الهادي: same-full-name \(the same name .*\), 0\.95$/);
    expect(lines[joined + 3]).toBe('     second.txt: نفى ⟦سالم الهادي⟧ اللقاء 😀، بحسب وكالة النبأ.');
    const apart = lines.indexOf('Kept apart: 1');
    expect(lines[apart + 1]).toMatch(/ ≠ نور .* <person:noor>: different-names \(some names of the one/);
  });

  test('finds an edge by its id', async () => {
    const place = await sampleWorld();
    expect(await place.run('explain', 'office')).toBe(0);
    expect(place.stdout()).toMatch(/^سالم الهادي <person:salim> —وزير \(office\)→ قطر <state:QA>\nEvidence: 1\n/);
  });

  test('marks words in bold on a terminal', async () => {
    const out: string[] = [];
    const place = await world(graphTree(SAMPLE_GRAPH), { stdout: { isTTY: true, write: (text) => out.push(text) } });
    await place.run('explain', 'office');
    expect(out.join('')).toContain('استقبل \u001B[1;4mالوزير\u001B[0m سالم');
  });

  test('offers names that come near', async () => {
    const place = await sampleWorld();
    expect(await place.run('explain', 'سال')).toBe(1);
    expect(place.stderr()).toContain('nothing is called "سال"; these come near:\n  سالم الهادي <person:salim>\n');
  });

  test('says so when nothing comes near', async () => {
    const place = await sampleWorld();
    expect(await place.run('explain', 'zzz')).toBe(1);
    expect(place.stderr()).toBe('isnad: graph-data: nothing in the graph is called "zzz"\n');
  });
});

describe('isnad export', () => {
  test('writes a format to a file', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'gexf', '--out', 'out.gexf')).toBe(0);
    expect(readGexf(await place.read('out.gexf'))).toEqual(SAMPLE_GRAPH);
    expect(place.stdout()).toMatch(/^Written: out\.gexf \(8 nodes and 5 edges, GEXF 1\.3/);
    expect(await place.list()).toEqual(['graph-data', 'out.gexf']);
  });

  test('writes to stdout for -, and nothing else there', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'json', '--out', '-')).toBe(0);
    expect(place.stdout()).toBe(await place.read('graph-data/graph.json'));
  });

  test('writes tables to a folder, and the graph with its articles to one file', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'csv')).toBe(0);
    expect(await place.list()).toEqual(['graph-csv', 'graph-data']);
    expect(await place.read('graph-csv/evidence.csv')).toContain('وكالة');
    expect(await place.run('export', '--format', 'bundle')).toBe(0);
    expect(readBundleJson(await place.read('graph.json')).documents).toEqual(SAMPLE_DOCUMENTS);
  });

  test.each(Object.entries(EXPORTS))('writes %s for other programs, all its files', async (format, { files }) => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', format)).toBe(0);
    const [out = ''] = (await place.list()).filter((name) => name !== 'graph-data');
    expect(files.length > 1 ? await place.list(out) : [out]).toEqual([...files].sort());
    for (const name of files) expect(await place.read(files.length > 1 ? `${out}/${name}` : name)).not.toBe('');
  });

  test('writes a report of what a name means, as a page where the file is called so', async () => {
    const place = await sampleWorld();
    const told = ['export', '--format', 'report', '--of', 'سالم الهادي', '--out'];
    expect(await place.run(...told, 'r.html')).toBe(0);
    expect(await place.read('r.html')).toMatch(/^<!DOCTYPE html>[\s\S]*Salim al-Hadi/);
    expect(await place.run(...told, '-')).toBe(0);
    expect(place.stdout()).toContain('# تقرير · Report\n\n## سالم الهادي · Salim al-Hadi');
  });

  test('says what comes near where a report is wanted of nothing there is', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'report', '--of', 'zzz')).toBe(1);
    expect(place.stderr()).toBe('isnad: graph-data: nothing in the graph is called "zzz"\n');
    expect(await place.run('export', '--format', 'turtle', '--of', 'سالم')).toBe(2);
    expect(place.stderr()).toContain('turtle is of a whole graph: leave out --of, or choose --format report');
  });

  test('asks for a folder where a format of several files is wanted on stdout', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'csv', '--out', '-')).toBe(1);
    expect(place.stderr()).toContain('csv is 3 files (nodes.csv, edges.csv, evidence.csv): name a folder with --out');
  });

  test('makes the folder of a file, and says what is a file where a folder is wanted', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--out', 'new/folder/g.gexf')).toBe(0);
    expect(await place.read('new/folder/g.gexf')).toContain('<gexf');
    expect(await place.run('export', '--format', 'csv', '--out', 'new/folder/g.gexf')).toBe(1);
    expect(place.stderr()).toContain('isnad: new/folder/g.gexf: it is a file: name a folder with --out\n');
  });

  test('writes tables as Excel opens them, and reads them again', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--format', 'csv', '--out', 'tables')).toBe(0);
    expect(await place.read('tables/nodes.csv')).toMatch(/^\uFEFFId,Label,/);
  });

  test('says why a file cannot be written, and leaves nothing behind', async () => {
    const place = await sampleWorld();
    expect(await place.run('export', '--out', 'graph-data/graph.json/x.gexf')).toBe(1);
    expect(place.stderr()).toContain('x.gexf: cannot be written: a part of the path is a file, not a folder');
  });
});

describe('isnad eval', () => {
  const gold = {
    entities: [
      { id: 's', type: 'person', name_ar: 'سالم الهادى' },
      { id: 'q', type: 'state', name_ar: 'قطر' },
      { id: 'x', type: 'person', name_ar: 'غائب' },
      { id: 'd', type: 'place', name_ar: 'الدوحة', optional: true },
    ],
    events: [
      {
        id: 'm',
        type: 'meeting',
        date: '2020-07',
        participants: [{ entity: 's', role: 'host' }],
        evidence: [{ doc: 'a/first', quote: 'استقبل الوزير سالم الهادي' }],
      },
    ],
  };

  test('prints precision, recall and F1 with what they count', async () => {
    const place = await sampleWorld({ 'gold.json': JSON.stringify(gold) });
    expect(await place.run('eval', 'gold.json')).toBe(0);
    const rows = place.stdout().split('\n');
    expect(rows[0]).toBe(`${'entities'.padEnd(34)} P   50.0  R   66.7  F1   57.1   (2 of 4 found, 3 in gold)`);
    expect(rows).toContain(`${'core events'.padEnd(34)} P   50.0  R  100.0  F1   66.7   (1 of 2 found, 1 in gold)`);
    expect(rows).toContain(`${'core events date accuracy'.padEnd(34)}  100.0  (of 1)`);
  });

  test('lists with --errors what is missing and what is spurious', async () => {
    const place = await sampleWorld({ 'gold.json': JSON.stringify(gold) });
    await place.run('eval', 'gold.json', '--errors');
    expect(place.stdout()).toContain('\nmissing entities: 1\n  person غايب\n');
    expect(place.stdout()).toContain('\nspurious entities: 2\n  organization وكاله النبا\n  person نور الدين اولاده\n');
  });

  test('says where a gold file is wrong', async () => {
    const place = await sampleWorld({ 'gold.json': '{"entities": [{"id": 3}], "events": []}' });
    expect(await place.run('eval', 'gold.json')).toBe(1);
    expect(place.stderr()).toBe('isnad: gold.json: entities[0].id: expected a text, found 3\n');
  });
});

describe('isnad publish', () => {
  const explorer: Tree = { 'home/dist/explorer/index.html': '<html>', 'home/dist/explorer/assets/a.js': 'x' };

  test('writes the explorer and the graph as one static folder, and replaces it the next time', async () => {
    const place = await sampleWorld(explorer);
    expect(await place.run('publish', '--out', 'site')).toBe(0);
    expect(await place.run('publish', '--out', 'site')).toBe(0);
    expect(await place.list('site')).toEqual(['assets', 'graph-data', 'index.html']);
    expect(await place.read('site/graph-data/graph.json')).toBe(await place.read('graph-data/graph.json'));
  });

  test('never replaces a folder that holds something else', async () => {
    const place = await sampleWorld({ ...explorer, 'site/index.html': 'my home page' });
    expect(await place.run('publish', '--out', 'site')).toBe(1);
    expect(place.stderr()).toContain("it holds what is not Isnad's (index.html)");
    expect(await place.read('site/index.html')).toBe('my home page');
  });

  test('says what to do where the explorer is not built', async () => {
    const place = await sampleWorld();
    expect(await place.run('publish', '--out', 'site')).toBe(1);
    expect(place.stderr()).toContain('the explorer is not built: run `npm run build`');
  });
});
