/// A thread that makes GEXF of the graph that another is writing. The one rule kept here: each message has one answer, in their order.

import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { GexfOfJson } from '../format/gexf-of-json.ts';
import type { GexfAnswer, GexfOrder, GexfSize } from './gexf-scribe.ts';

const { nodes, edges }: GexfSize = workerData;
const gexf = new GexfOfJson(nodes, edges);
const hash = createHash('sha256');

parentPort?.on('message', (order: GexfOrder) => {
  const bytes = new TextEncoder().encode(order === null ? gexf.end() : gexf.take(order));
  hash.update(bytes);
  const answer: GexfAnswer = { bytes, hash: order === null ? hash.digest('hex') : null };
  parentPort?.postMessage(answer, [bytes.buffer as ArrayBuffer]);
});
