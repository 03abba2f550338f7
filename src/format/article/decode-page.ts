/// From the bytes of a page to its text. The one rule kept here: what the page says of its encoding holds where its bytes can be read
/// so, and else they are judged by their letters.

import { isUtf8 } from 'node:buffer';
import { type Decoded, decodeBytes, decodeNamed } from './decode-bytes.ts';
import { latinHead } from './head.ts';

/// Decodes a page or another marked-up text. `announced` is what its carrier said of its encoding.
export function decodePage(bytes: Uint8Array, announced: string | null): Decoded {
  const head = latinHead(bytes);
  const [, stated] =
    /<\?xml[^>]*encoding=["']([\w.:-]+)/i.exec(head) ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ?? [];
  if (isCertainlyUtf8(bytes)) return decodeBytes(bytes);
  for (const name of [announced, stated]) {
    const decoded = name ? decodeNamed(bytes, name) : null;
    if (decoded && !decoded.broken) return decoded;
  }
  return decodeBytes(bytes);
}

/// Whether bytes beyond ASCII are all sound UTF-8, as those of no other encoding come to be: pages keep an old label when a server writes
/// them anew.
function isCertainlyUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80) && isUtf8(bytes);
}
