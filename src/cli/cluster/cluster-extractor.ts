/// Has articles read by the workers of a cluster. The one rule kept here: what comes back passes the gate with the article it was read
/// from, as what any other thread reads does.

import { randomUUID } from 'node:crypto';
import { ClusterError } from '../../cluster/cluster-error.ts';
import type { ReadingOptions } from '../../extract/pipeline.ts';
import type { Article } from '../../model/article.ts';
import { StoreError } from '../../store/database.ts';
import { CliError } from '../cli-error.ts';
import type { Output, Reader } from '../effects.ts';
import { extractionKeys } from '../reading/extraction-key.ts';
import { unpackExtraction } from '../reading/extraction-record.ts';
import type { Extractor, Outcome } from '../reading/extractor.ts';
import { troubleTeller } from '../trouble.ts';
import type { Cluster } from './open-cluster.ts';

const KEPT = 'what was read is kept in the store: run the same command again when it is back';

/// What a server that stays away did to a build, and that nothing is lost by it.
function brokenOff(error: unknown): unknown {
  const isServers = error instanceof ClusterError || error instanceof StoreError;
  return isServers ? new CliError(`${error.message}; ${KEPT}`) : error;
}

/// An extractor that spreads its articles.
export async function clusterExtractor(
  { queue, database, reader: name }: Cluster,
  reader: Reader,
  options: ReadingOptions,
  stderr: Output,
): Promise<Extractor> {
  const { SpreadReading } = await import('../../cluster/spread-reading.ts');
  const build = randomUUID();
  const reading = new SpreadReading({ queue, database, build, reader: name, onTrouble: troubleTeller(stderr) });
  const keyOf = extractionKeys(reader, options);
  return {
    extract: async (articles) => {
      const asked = articles.map((article) => [keyOf(article), article] as const);
      const arrivals = await reading.read(asked).catch((error: unknown) => {
        throw brokenOff(error);
      });
      return arrivals.map((arrival, index): Outcome => {
        if ('mistake' in arrival) return arrival;
        const { record } = arrival;
        return { extraction: unpackExtraction(record, articles[index] as Article), record: () => record };
      });
    },
    close: async () => undefined,
  };
}
