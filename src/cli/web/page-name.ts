/// What a fetched page is called on the disk. The one rule kept here: two addresses never share a name, and a name says where it came from.

import { sha256 } from '../../model/hash.ts';

const LONGEST = 80;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/html/i, '.html'],
  [/pdf/i, '.pdf'],
  [/rss|atom|xml/i, '.xml'],
  [/json/i, '.json'],
  [/plain/i, '.txt'],
];

/// The path within the folder of pages, such as `news.example/2021-malta-1a2b3c4d.html`. `type` is the answer's media type.
export function pageName(url: string, type: string): string {
  const { hostname, pathname } = new URL(url);
  const words = decoded(pathname)
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const ending = ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '.html';
  return `${hostname.replace(/[^\w.-]/g, '_')}/${[...words].slice(-LONGEST).join('') || 'page'}-${sha256(url).slice(0, 8)}${ending}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
