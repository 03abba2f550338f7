/// Web archives. The one rule kept here: each page that a server answered with is a file of its own, called by its address; pictures,
/// scripts and errors are passed over.

import { WARCParser, type WARCRecord } from 'warcio';
import { type ArticleFormat, diagnosticOf, type Part } from './article-format.ts';
import { contentOf, piecesOf } from './content.ts';
import { isGzip } from './gzip.ts';
import { latinHead } from './head.ts';
import { collect } from './limit.ts';
import { memberName } from './member-name.ts';

const PAGES = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain)\b/i;

export const warc: ArticleFormat = {
  name: 'warc',
  title: 'a web archive',
  extensions: ['.warc', '.warc.gz'],
  largest: null,
  recognizes: (head) => latinHead(head).startsWith('WARC/1.'),
  async *read(file): AsyncGenerator<Part> {
    let pages = 0;
    for await (const record of WARCParser.iterRecords(piecesOf(file.content))) {
      const url = pageOf(record);
      if (url === null) continue;
      pages += 1;
      const bytes = await collect(url, file.content.size, record);
      const type = record.httpHeaders?.headers.get('Content-Type') ?? '';
      const id = `${file.id}/${nameOf(url, type)}`;
      yield {
        file: {
          id,
          path: `${file.path}/${url}`,
          content: contentOf(bytes),
          given: { ...file.given, url: file.given.url ?? url },
        },
      };
    }
    if (pages === 0)
      yield diagnosticOf(
        file,
        'archive-empty',
        'warning',
        'The archive holds no page that a server answered with: leave it out.',
      );
  },
};

/// Whether a file is called as a packed web archive, whose members are packed one by one.
export function isPackedWarc(id: string, head: Uint8Array): boolean {
  return isGzip(head) && id.toLowerCase().endsWith('.warc.gz');
}

function pageOf({ httpHeaders, warcTargetURI, warcType }: WARCRecord): string | null {
  if (warcType !== 'response' && warcType !== 'resource') return null;
  const found = warcType === 'resource' || httpHeaders?.statusCode === 200;
  return found && PAGES.test(httpHeaders?.headers.get('Content-Type') ?? '') ? (warcTargetURI ?? null) : null;
}

/// An address as a name that ends like its kind.
function nameOf(url: string, type: string): string {
  const name = memberName(url.replace(/^https?:\/\//, '')) ?? 'page';
  if (/pdf/i.test(type)) return name.endsWith('.pdf') ? name : `${name}.pdf`;
  if (/plain/i.test(type)) return name.endsWith('.txt') ? name : `${name}.txt`;
  return /\.x?html?$/i.test(name) ? name : `${name}.html`;
}
