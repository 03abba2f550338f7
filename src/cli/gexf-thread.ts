/// A thread that makes GEXF of the graph that another is writing. The one rule kept here: each message has one answer, in their order.

import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { GexfOfJson } from '../format/gexf-of-json.ts';
import type { GexfAnswer, GexfOrder, GexfSize } from './gexf-scribe.ts';

const { nodes, edges }: GexfSize = workerData;
const gexf = new GexfOfJson(nodes, edges);
const hash = createHash('sha256');
const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
/// What a unit of UTF-16 takes at most.
const MOST_BYTES = 3;

/// Line after line: as one text they would be copied once more.
function encoded(lines: readonly string[]): Uint8Array {
  const room = new Uint8Array(MOST_BYTES * lines.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const line of lines) filled += encoder.encodeInto(line, room.subarray(filled)).written;
  return room.slice(0, filled);
}

parentPort?.on('message', (order: GexfOrder) => {
  const bytes = encoded(order === null ? [gexf.end()] : gexf.take(decoder.decode(order)));
  hash.update(bytes);
  const answer: GexfAnswer = { bytes, hash: order === null ? hash.digest('hex') : null };
  parentPort?.postMessage(answer, [bytes.buffer as ArrayBuffer]);
});
