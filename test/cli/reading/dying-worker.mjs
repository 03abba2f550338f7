/// A thread that knows no words, trips over one article and dies of another. The one rule kept here: it answers as
/// the thread that reads does.
import { Packr } from 'msgpackr/pack';

const packr = new Packr();
const ABOUT = { language: 'ar', title: null, outlet: null, published: null, segments: [], boilerplate: [] };
const NOTHING = {
  columned: { sentences: [], tokens: new Uint8Array() },
  mentions: [],
  dates: [],
  reports: [],
  claims: [],
  diagnostics: [],
};

export function extractBatch({ articles }) {
  return articles.map(({ text }) => {
    if (text.startsWith('DIE')) process.exit(3);
    if (text.startsWith('THROW')) return 'TypeError: thrown';
    return new Uint8Array(packr.pack({ ...NOTHING, about: ABOUT }));
  });
}

/// Finds in a partition what is in it, backwards; dies of an empty one.
export function compareBatch(partition) {
  if (partition.length === 0) process.exit(1);
  return partition.toReversed();
}
