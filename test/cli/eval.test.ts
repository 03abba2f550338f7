/// `isnad eval` on folders of gold articles, read by the real pipeline, and the figures of the README.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeQuality } from '../../src/cli/quality.ts';
import { makeReader } from '../../src/cli/reader.ts';
import { replaceTable, TABLE_BEGINS, TABLE_ENDS } from '../../src/evaluate/quality-table.ts';
import { type Tree, type World, world } from './world.ts';

const reader = makeReader();

const LEARNED = [
  'S استقبل وزير الخارجية التركي [PER هاكان أيدين] نظيره القطري [PER سالم المري] في [LOC إسطنبول].',
  'E meeting | trigger=استقبل | host=هاكان أيدين; participant=سالم المري | place=إسطنبول | factuality=asserted',
].join('\n');
const ASIDE = 'S زار الرئيس المصري [STATE تركيا].\nE visit | trigger=زار | factuality=asserted\n';

function goldWorld(more: Tree = {}): Promise<World> {
  return world(
    { 'gold/a/03.txt': LEARNED, 'gold/a/04.txt': ASIDE, 'gold/README.md': 'x', ...more },
    { reader: () => reader },
  );
}

function lineOf(place: World, name: string): string {
  return (
    place
      .stdout()
      .split('\n')
      .find((line) => line.startsWith(name)) ?? ''
  );
}

describe('isnad eval of a folder', () => {
  test('reads the articles and scores names and claims by sentence', async () => {
    const place = await goldWorld();
    expect(await place.run('eval', 'gold', '--trained')).toBe(0);
    expect(lineOf(place, '  person')).toBe(
      `${'  person'.padEnd(34)} P  100.0  R  100.0  F1  100.0   (2 of 2 found, 2 in gold)`,
    );
    expect(lineOf(place, '  meeting')).toContain('(1 of 1 found, 1 in gold)');
    expect(lineOf(place, 'reliability of claims')).toContain('(of 1)');
    expect(await place.list()).toEqual(['gold']);
  });

  test('takes the articles that are aside, those that are not, or all', async () => {
    const place = await goldWorld();
    await place.run('eval', 'gold', '--aside', '--markdown');
    await place.run('eval', 'gold', '--trained', '--markdown');
    await place.run('eval', 'gold', '--markdown');
    expect(place.stdout().match(/^## .*$/gm)).toEqual([
      '## gold: 1 article kept aside',
      '## gold: 1 article that may be learned from',
      '## gold: 2 articles',
    ]);
    expect(await place.run('eval', 'gold', '--aside', '--trained')).toBe(2);
  });

  test('lists with --errors each miss with its sentence', async () => {
    const place = await goldWorld({ 'gold/a/03.txt': `${LEARNED}\nE election | trigger=نظيره\n` });
    await place.run('eval', 'gold', '--trained', '--errors');
    expect(place.stdout()).toContain(
      '\nmissing events: 1\n  election نظيره\n      a-03.txt: استقبل وزير الخارجية التركي هاكان أيدين نظيره القطري سالم المري في إسطنبول.\n',
    );
  });

  test('shows with --against what was gained and lost since a graph that was kept', async () => {
    const place = await goldWorld({ 'other/a-03.txt': 'استقبل وزير الخارجية التركي أحدهم.' });
    await place.run('eval', 'gold', '--trained', '--keep', 'same');
    await place.run('build', 'other', '--out', 'less');
    await place.run('eval', 'gold', '--trained', '--against', 'same');
    expect(lineOf(place, 'gained')).toBe('gained: 0');
    await place.run('eval', 'gold', '--trained', '--against', 'less', '--json');
    const [{ before, rows, changes }] = JSON.parse(place.stdout().slice(place.stdout().indexOf('\n{') + 1)).golds;
    expect([before['  person'].matched, rows['  person'].matched]).toEqual([0, 2]);
    expect(changes.gained.map(({ name }: { readonly name: string }) => name)).toContain('person سالم المري');
    expect(changes.lost).toEqual([]);
  });

  test('says where an article is no gold article', async () => {
    const place = await goldWorld({ 'gold/a/03.txt': 'S نص\nنص\n' });
    expect(await place.run('eval', 'gold')).toBe(1);
    expect(place.stderr()).toMatch(/^isnad: gold\/a\/03\.txt: line 2: expected a line that begins with/);
  });

  test('says when there is nothing to read', async () => {
    const place = await goldWorld();
    expect(await place.run('eval', 'gone')).toBe(1);
    expect(place.stderr()).toBe('isnad: gone: cannot be read: it does not exist: check the path\n');
    expect(await place.run('eval', 'gold/a/..', '--trained', '--graph', 'gone')).toBe(1);
  });

  test('scores several gold sets, each under its title', async () => {
    const place = await goldWorld({ 'more/05.txt': ASIDE });
    await place.run('eval', 'gold', 'more');
    expect(place.stdout()).toMatch(/^gold: 2 articles\n[\s\S]*\n\nmore: 1 article\n/);
  });
});

describe('the quality table', () => {
  const seeds = {
    'seeds/a.txt': 'استقبل وزير الخارجية التركي هاكان أيدين نظيره القطري سالم المري في إسطنبول.',
    'test/gold/seeds.gold.json': JSON.stringify({
      entities: [{ id: 'p', type: 'person', name_ar: 'هاكان أيدين' }],
      events: [],
    }),
    'test/gold/articles/a/04.txt': ASIDE,
  };

  test('is written between its markers, and nothing else is touched', async () => {
    const readme = `# Title\n\n${TABLE_BEGINS}\nold\n${TABLE_ENDS}\n\nEnd\n`;
    const place = await goldWorld({ ...seeds, 'README.md': readme });
    await writeQuality('README.md', place.effects);
    const written = await place.read('README.md');
    expect(written).toMatch(/^# Title\n\n<!-- quality[\s\S]*\n\nEnd\n$/);
    expect(written).not.toContain('old');
    expect(written).toMatch(/^\| – person +\| +66\.7 \|/m);
    expect(written).toMatch(/^\| – state +\| +[\d.]+ \| +100\.0 \| +100\.0 \| +100\.0 \|$/m);
    await writeQuality('README.md', place.effects);
    expect(await place.read('README.md')).toBe(written);
  });

  test('wants its markers', async () => {
    const place = await goldWorld({ ...seeds, 'README.md': '# Title\n' });
    await expect(writeQuality('README.md', place.effects)).rejects.toThrow('README.md: the lines <!-- quality');
  });

  test('stands in the README, with a row for each kind', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(replaceTable(readme, '')).not.toBe(readme);
    const table = readme.slice(readme.indexOf(TABLE_BEGINS), readme.indexOf(TABLE_ENDS));
    for (const kind of ['person', 'organization', 'state', 'place', 'meeting', 'military_action', 'statements'])
      expect(table).toMatch(new RegExp(`^\\| (– )?${kind} +\\|`, 'm'));
  });
});
