/// The page on formats names all there are.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ARTICLE_FORMATS } from '../../src/format/article/article-formats.ts';
import { EXPORTS } from '../../src/format/export/exports.ts';
import { FORMATS } from '../../src/format/format.ts';

const page = readFileSync('docs/formats.md', 'utf8');
const FOLDER = 'src/format/article';

/// Codes of diagnostics, as the readers of articles write them.
function codes(): readonly string[] {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));
  const called = /(?:new UnreadableFile\(|diagnosticOf\([^;]*?,|code:)\s*'([a-z]+(?:-[a-z]+)+)'/g;
  return [...new Set(texts.flatMap((text) => [...text.matchAll(called)].map(([, code = '']) => code)))];
}

describe('docs/formats.md', () => {
  test.each(Object.keys({ ...FORMATS, ...EXPORTS }))('has a row for the format %s', (name) => {
    expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S`, 'm'));
  });

  test.each(ARTICLE_FORMATS.flatMap(({ extensions }) => extensions))(
    'says what is read of files called %s',
    (ending) => {
      expect(page).toContain(`\`${ending}\``);
    },
  );

  test('explains every code that a reader of articles may give', () => {
    expect(codes().length).toBeGreaterThan(25);
    expect(codes().filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
