/// The queue of articles on NATS JetStream. The one rule kept here: it only spreads work; that an article was read is known from the store
/// alone, and an empty queue means nothing.

import {
  AckPolicy,
  type Consumer,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { type ObjectStore, Objm } from '@nats-io/obj';
import { connect, headers, type NatsConnection, nanos } from '@nats-io/transport-node';
import { type ArticleMessage, packMessage, unpackMessage } from './article-message.ts';
import { ClusterError, clusterError, shownServers } from './cluster-error.ts';
import { retried } from './retried.ts';

const STREAM = 'isnad-articles';
const LARGE = 'isnad-large-articles';
/// Messages above this size, in bytes, travel through the object store: a server takes one megabyte at most.
const LARGEST_MESSAGE = 256 * 1024;
const OBJECT = 'Isnad-Object';
/// Nodes that each message is kept on, where there are so many.
const REPLICAS = 3;
/// Milliseconds that a server may take for an answer.
const PATIENCE = 10_000;

export interface QueueOptions {
  /// Seconds after which an article that nobody has answered for is given to another worker.
  readonly answerWithin?: number;
  /// Hears why the servers are waited for.
  readonly onWait?: (reason: string) => void;
}

/// An article that came from the queue, to be answered for.
export interface Delivery {
  readonly message: ArticleMessage;
  /// How often it was given out, this time among them.
  readonly deliveries: number;
  /// It was read, or is set aside: nobody else is to get it.
  done(): void;
  /// Somebody is to try again, after some milliseconds.
  again(pause: number): void;
  /// It is still being worked on.
  working(): void;
}

export interface Lag {
  /// Articles that no worker has got.
  readonly waiting: number;
  /// Articles that a worker has and has not answered for.
  readonly inHand: number;
}

/// The servers of an address, `nats://a:4222,nats://b:4222`.
export function serversOf(address: string): readonly string[] {
  const servers = address.split(',').map((server) => server.trim());
  if (servers.some((server) => !/^(?:nats|tls):\/\/[^\s/]+$/.test(server)))
    throw new ClusterError(
      `"${shownServers(servers)}" is no address of NATS: write nats://host:4222,nats://host2:4222`,
      true,
    );
  return servers;
}

async function connectTo(servers: readonly string[], name: string): Promise<NatsConnection> {
  try {
    return await connect({
      servers: servers.map((server) => server.replace(/\/\/[^@/]*@/, '//')),
      ...credentialsOf(servers[0] ?? ''),
      name,
      timeout: PATIENCE,
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      // A node that hangs is left after some seconds, not after the minutes that are usual.
      pingInterval: 5000,
      maxPingOut: 2,
    });
  } catch (error) {
    throw clusterError(servers, error);
  }
}

/// Servers that are just starting are waited for; what time cannot mend is told at once.
function connectPatiently(servers: readonly string[], onWait: QueueOptions['onWait']): Promise<NatsConnection> {
  return retried(() => connectTo(servers, 'isnad'), { retries: 7, onFailure: (error) => onWait?.(error.message) });
}

function credentialsOf(server: string): { readonly user?: string; readonly pass?: string; readonly token?: string } {
  const [, user, pass] = /\/\/([^:@/]*)(?::([^@/]*))?@/.exec(server) ?? [];
  if (user === undefined) return {};
  return pass === undefined
    ? { token: decodeURIComponent(user) }
    : { user: decodeURIComponent(user), pass: decodeURIComponent(pass) };
}

export class NatsQueue {
  readonly #connection: NatsConnection;
  readonly #stream: JetStreamClient;
  readonly #manager: JetStreamManager;
  readonly #large: ObjectStore;
  readonly #consumer: Consumer;
  readonly #subject: string;
  readonly #servers: readonly string[];

  private constructor(
    servers: readonly string[],
    connection: NatsConnection,
    manager: JetStreamManager,
    large: ObjectStore,
    consumer: Consumer,
    subject: string,
  ) {
    this.#servers = servers;
    this.#connection = connection;
    this.#stream = jetstream(connection, { timeout: PATIENCE });
    this.#manager = manager;
    this.#large = large;
    this.#consumer = consumer;
    this.#subject = subject;
  }

  /// Connects, and makes the queue where there is none. `reader` names who can read what is in it: workers of another version have a
  /// queue of their own.
  static async open(address: string, reader: string, options: QueueOptions = {}): Promise<NatsQueue> {
    const { answerWithin = 30, onWait } = options;
    const servers = serversOf(address);
    const connection = await connectPatiently(servers, onWait);
    try {
      const manager = await jetstreamManager(connection, { timeout: PATIENCE });
      await retried(() => requireStream(manager), { retries: 8 });
      const subject = `${STREAM}.${reader}`;
      const consumer = await retried(() => requireConsumer(connection, manager, reader, subject, answerWithin), {
        retries: 8,
      });
      const large = await retried(() => openLarge(connection), { retries: 8 });
      return new NatsQueue(servers, connection, manager, large, consumer, subject);
    } catch (error) {
      await connection.close();
      throw clusterError(servers, error);
    }
  }

  /// Puts an article in the queue. `round` tells a further try from the same one sent twice.
  async publish(message: ArticleMessage, round: number): Promise<void> {
    try {
      await this.#publish(message, round);
    } catch (error) {
      throw clusterError(this.#servers, error);
    }
  }

  async #publish(message: ArticleMessage, round: number): Promise<void> {
    const bytes = packMessage(message);
    const id = `${message.key}.${round}`;
    if (bytes.length <= LARGEST_MESSAGE) {
      await retried(() => this.#stream.publish(this.#subject, bytes, { msgID: id }));
      return;
    }
    await retried(() => this.#large.putBlob({ name: message.key }, bytes));
    const about = headers();
    about.set(OBJECT, message.key);
    await retried(() => this.#stream.publish(this.#subject, undefined, { msgID: id, headers: about }));
  }

  /// Takes some articles, waiting a second for the first; none where the queue is empty or does not answer, which is no end of anything.
  async take(most: number): Promise<readonly Delivery[]> {
    const taken: Delivery[] = [];
    try {
      const messages = await this.#consumer.fetch({ max_messages: most, expires: 1000 });
      for await (const message of messages) {
        const delivery = await this.#deliveryOf(message);
        if (delivery) taken.push(delivery);
      }
    } catch (error) {
      // What was taken before is given to somebody else when nobody answers for it.
      throw clusterError(this.#servers, error);
    }
    return taken;
  }

  async #deliveryOf(message: JsMsg): Promise<Delivery | null> {
    const name = message.headers?.get(OBJECT);
    const bytes = name ? await this.#large.getBlob(name) : message.data;
    if (!bytes) {
      // Whoever asked for it puts it in the queue again.
      message.term('its text is gone');
      return null;
    }
    return {
      message: unpackMessage(bytes),
      deliveries: message.info.deliveryCount,
      done: () => {
        message.ack();
        if (name) void this.#large.delete(name).catch(() => undefined);
      },
      again: (pause) => message.nak(pause),
      working: () => message.working(),
    };
  }

  async lag(): Promise<Lag> {
    const { num_pending, num_ack_pending } = await retried(() => this.#consumer.info(), { retries: 4 });
    return { waiting: num_pending, inHand: num_ack_pending };
  }

  /// How many nodes keep each message.
  async replicas(): Promise<number> {
    return (await this.#manager.streams.info(STREAM)).config.num_replicas;
  }

  /// Sends what is still to be sent, and leaves.
  async close(): Promise<void> {
    await this.#connection.drain().catch(() => this.#connection.close());
  }
}

/// What waits in the queues of all versions together. Connects for this alone.
export async function lagOfAll(address: string): Promise<Lag> {
  const servers = serversOf(address);
  const connection = await connectTo(servers, 'isnad-status');
  try {
    const manager = await jetstreamManager(connection, { timeout: PATIENCE });
    const lag = { waiting: 0, inHand: 0 };
    for await (const { num_pending, num_ack_pending } of manager.consumers.list(STREAM)) {
      lag.waiting += num_pending;
      lag.inHand += num_ack_pending;
    }
    return lag;
  } catch (error) {
    throw clusterError(servers, error);
  } finally {
    await connection.close();
  }
}

async function requireStream(manager: JetStreamManager): Promise<void> {
  const config = {
    name: STREAM,
    subjects: [`${STREAM}.*`],
    retention: RetentionPolicy.Workqueue,
    storage: StorageType.File,
  };
  const known = await manager.streams.info(STREAM).catch(() => null);
  if (known) return;
  try {
    await manager.streams.add({ ...config, num_replicas: REPLICAS });
  } catch (error) {
    // One server alone keeps no copies.
    if (!/replicas > 1|non-clustered|insufficient|no suitable peers/i.test((error as Error).message)) throw error;
    await manager.streams.add({ ...config, num_replicas: 1 });
  }
}

async function requireConsumer(
  connection: NatsConnection,
  manager: JetStreamManager,
  reader: string,
  subject: string,
  answerWithin: number,
): Promise<Consumer> {
  const name = `readers-${reader}`;
  const known = await manager.consumers.info(STREAM, name).catch(() => null);
  if (!known) {
    await manager.consumers.add(STREAM, {
      durable_name: name,
      filter_subject: subject,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(answerWithin * 1000),
      max_deliver: -1,
      max_ack_pending: 20_000,
    });
  }
  return jetstream(connection, { timeout: PATIENCE }).consumers.get(STREAM, name);
}

async function openLarge(connection: NatsConnection): Promise<ObjectStore> {
  const objects = new Objm(jetstream(connection, { timeout: PATIENCE }));
  const make = (replicas: number): Promise<ObjectStore> =>
    objects.create(LARGE, { replicas, storage: StorageType.File });
  return make(REPLICAS).catch(() => make(1));
}
