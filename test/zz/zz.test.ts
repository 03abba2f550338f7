import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { extractDocument } from '../../src/extract/pipeline.ts';
import { lexicon } from '../extract/read-text.ts';

test('x', () => {
  for (const line of readFileSync('/tmp/dates/in.txt', 'utf8').split('\n\n')) {
    const { extraction: e } = extractDocument(
      { id: 'a.txt', path: 'a.txt', bytes: new TextEncoder().encode(line) },
      lexicon,
    );
    if (!e) continue;
    const t = e.document.text;
    console.log(
      line.slice(0, 200),
      '\n',
      e.dates.map((d) => t.slice(d.span.start, d.span.end) + '=' + d.value?.start).join(' | '),
    );
    for (const [i, c] of e.claims.entries())
      console.log(
        '  ',
        i,
        c.kind,
        c.rule,
        t.slice(c.trigger.start, c.trigger.end),
        'date:',
        c.date === null ? null : t.slice(e.dates[c.date]!.span.start, e.dates[c.date]!.span.end),
        'refers',
        c.refersTo,
        'same',
        (c as any).sameTime,
        c.factuality,
        c.arguments.map((a) => a.role + '=' + t.slice(a.span.start, a.span.end)).join(','),
      );
  }
});
