/// An article on its way to a worker. The one rule kept here: it is called by what its reading depends on, so that the same article asked
/// for twice is one piece of work.

import { Packr } from 'msgpackr/pack';
import type { Article } from '../model/article.ts';

export interface ArticleMessage {
  /// The key of what is read in it, in hexadecimal.
  readonly key: string;
  readonly article: Article;
}

const packr = new Packr();

export function packMessage(message: ArticleMessage): Uint8Array {
  return new Uint8Array(packr.pack(message));
}

/// Throws where the bytes are no message.
export function unpackMessage(bytes: Uint8Array): ArticleMessage {
  const message = packr.unpack(bytes) as Partial<ArticleMessage> | null;
  if (typeof message?.key !== 'string' || typeof message.article?.text !== 'string')
    throw new Error('what came from the queue is no article');
  return message as ArticleMessage;
}
