/// docs/runbook.md and deploy/README.md: every command in them is one that the program knows, every line that it is said to print one that it can.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../architecture/source-file.ts';
import { understood } from './command-line.ts';

const RUNBOOK = readFileSync('docs/runbook.md', 'utf8');
const README = readFileSync('deploy/README.md', 'utf8');

/// What stands for addresses in the pages.
const NAMES: Readonly<Record<string, string>> = {
  $QUEUE: 'nats://a:4222',
  $STORE: 'postgres://isnad@store:5432/isnad',
};

function commandsIn(text: string): readonly string[] {
  return text.match(/(?<=(?:^|\$ |&& |`)isnad )[a-z].*?(?=`|$| && )/gm) ?? [];
}

test.each(commandsIn(RUNBOOK))('isnad %s is understood', async (line) => {
  await understood(line.split(' ').map((word) => NAMES[word] ?? word));
});

describe('what the runbook shows', () => {
  const sources = listFiles('src', /\.ts$/)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replace(/[`\\]/g, '');
  const shown = [...RUNBOOK.matchAll(/^\|[^|]+\| `([^`]+)` /gm)].map(([, said = '']) => said);

  test.each(shown)('"%s" is what the program says', (said) => {
    // Names of files and what the system calls it are not in the program.
    const own = said.replace(/^ISNAD_\w+: \/\S+ /, '').replace(/ [A-Z]+$/, '');
    expect(sources).toContain(own.replace(/ \(after .*/, ''));
  });

  test('names the metrics and the tables that there are', () => {
    for (const metric of RUNBOOK.match(/isnad_\w+/g) ?? []) expect(sources).toContain(metric);
    for (const table of ['readings', 'readers']) expect(sources).toContain(`CREATE TABLE ${table} `);
  });
});

test('folders that deploy/README.md names are there', () => {
  const folders = [...README.matchAll(/^\| `((?:base|build|overlays)[^`]*)`/gm)].map(([, folder = '']) => folder);
  expect(folders).toHaveLength(4);
  for (const folder of folders)
    expect(readFileSync(`deploy/kubernetes/${folder}/kustomization.yaml`, 'utf8')).toContain('kind: Kustomization');
});
