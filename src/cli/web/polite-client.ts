/// Asking web servers, politely. The one rule kept here: a server that asks not to be asked is not asked, and none is asked twice within
/// the time it is owed.

import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser, { type Robot } from 'robots-parser';
import { Agent, fetch, type Response } from 'undici';
import { VERSION } from '../version.ts';
import { guardedLookup, requirePublicHost } from './address-guard.ts';
import { FetchFailure } from './fetch-failure.ts';

export interface Politeness {
  /// Whether addresses of this machine and its network may be asked.
  readonly allowPrivate: boolean;
  /// Seconds between two requests to one server; a server may ask for more.
  readonly wait: number;
  /// Seconds that one answer may take.
  readonly patience: number;
  /// Bytes that one answer may have.
  readonly largest: number;
}

export const POLITE: Politeness = { allowPrivate: false, wait: 1, patience: 30, largest: 32 * 1024 * 1024 };

/// What is known of an answer kept from before.
export interface Kept {
  readonly etag: string;
  readonly modified: string;
}

export interface Answer extends Kept {
  /// Where it came from in the end.
  readonly url: string;
  readonly type: string;
  /// Null where the server says that what was kept is still the answer.
  readonly bytes: Uint8Array | null;
}

const AGENT = `isnad/${VERSION}`;
const MOST_REDIRECTIONS = 5;
/// Seconds that a server may make one wait between two requests.
const LONGEST_WAIT = 30;

export class PoliteClient {
  readonly #politeness: Politeness;
  readonly #agent: Agent;
  readonly #robots = new Map<string, Promise<Robot>>();
  /// When each server may be asked again, in milliseconds of the process.
  readonly #free = new Map<string, number>();

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
    const connect = politeness.allowPrivate ? {} : { lookup: guardedLookup };
    this.#agent = new Agent({ connect: { ...connect, timeout: politeness.patience * 1000 }, connections: 1 });
  }

  /// The answer to a URL; throws a `FetchFailure` where there is none.
  async get(url: string, kept: Kept | null = null): Promise<Answer> {
    let place = parseUrl(url);
    for (let step = 0; step <= MOST_REDIRECTIONS; step += 1) {
      const robots = await this.#robotsOf(place);
      if (robots.isAllowed(place.href, AGENT) === false) {
        throw new FetchFailure(
          'url-robots',
          'The site asks programs not to fetch this page: save it in a browser and give the file.',
        );
      }
      await this.#turn(place, Number(robots.getCrawlDelay(AGENT) ?? 0));
      const response = await this.#ask(place, kept);
      const next = response.headers.get('location');
      if (response.status < 300 || response.status === 304 || next === null) return await this.#read(place, response);
      await response.body?.cancel();
      place = parseUrl(new URL(next, place).href);
    }
    throw new FetchFailure(
      'url-redirects',
      `The address leads on more than ${MOST_REDIRECTIONS} times: open it in a browser and give the address that it ends at.`,
    );
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  #robotsOf({ origin }: URL): Promise<Robot> {
    const known = this.#robots.get(origin);
    if (known) return known;
    const asked = this.#fetchRobots(new URL('/robots.txt', origin));
    this.#robots.set(origin, asked);
    return asked;
  }

  /// A server without rules allows all; one that fails while it is asked for them allows nothing, as RFC 9309 has it.
  async #fetchRobots(place: URL): Promise<Robot> {
    const response = await this.#ask(place, null);
    const failed = response.status >= 500;
    const text = response.ok ? new TextDecoder().decode(await this.#bytes(response, 512 * 1024)) : '';
    if (!response.ok) await response.body?.cancel();
    return robotsParser(place.href, failed ? 'User-agent: *\nDisallow: /' : text);
  }

  /// Waits until a server may be asked.
  async #turn({ host }: URL, owed: number): Promise<void> {
    const wait = Math.max(this.#politeness.wait, Math.min(owed, LONGEST_WAIT)) * 1000;
    const now = performance.now();
    const free = Math.max(now, this.#free.get(host) ?? 0);
    this.#free.set(host, free + wait);
    if (free > now) await sleep(free - now);
  }

  async #ask(place: URL, kept: Kept | null): Promise<Response> {
    if (!this.#politeness.allowPrivate) requirePublicHost(place);
    const known = {
      ...(kept?.etag && { 'If-None-Match': kept.etag }),
      ...(kept?.modified && { 'If-Modified-Since': kept.modified }),
    };
    const headers = {
      'User-Agent': AGENT,
      Accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,*/*;q=0.5',
      ...known,
    };
    const signal = AbortSignal.timeout(this.#politeness.patience * 1000);
    try {
      return await fetch(place, { headers, signal, redirect: 'manual', dispatcher: this.#agent });
    } catch (error) {
      throw whyUnreached(place, error, this.#politeness);
    }
  }

  async #read({ href }: URL, response: Response): Promise<Answer> {
    const { headers, status } = response;
    const known = {
      url: href,
      etag: headers.get('etag') ?? '',
      modified: headers.get('last-modified') ?? '',
      type: headers.get('content-type') ?? '',
    };
    if (status === 304) return { ...known, bytes: null };
    if (status !== 200) {
      await response.body?.cancel();
      throw new FetchFailure(
        'url-status',
        `The server answers ${status}: open the address in a browser; save the page if it is shown there, and give the file.`,
      );
    }
    return { ...known, bytes: await this.#bytes(response, this.#politeness.largest) };
  }

  /// The body, and no more of it than is allowed, whatever the server said of its length.
  async #bytes(response: Response, largest: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const piece of response.body ?? []) {
        pieces.push(piece);
        size += piece.length;
        if (size > largest)
          throw new FetchFailure(
            'url-too-large',
            `The answer is larger than ${Math.round(largest / 1024 / 1024)} MB, which no article is: save what is wanted of it and give the file.`,
          );
      }
    } catch (error) {
      throw error instanceof FetchFailure ? error : whyUnreached(new URL(response.url), error, this.#politeness);
    }
    return new Uint8Array(Buffer.concat(pieces));
  }
}

function parseUrl(url: string): URL {
  const place = URL.canParse(url) ? new URL(url) : null;
  if (place && /^https?:$/.test(place.protocol)) return place;
  throw new FetchFailure(
    'url-invalid',
    'It is no address of a web page: give one that starts with https:// or http://.',
  );
}

function whyUnreached({ host }: URL, error: unknown, { patience }: Politeness): FetchFailure {
  const causes = causesOf(error);
  const failure = causes.find((cause) => cause instanceof FetchFailure);
  if (failure) return failure;
  if (causes.some(({ name }) => name === 'TimeoutError')) {
    return new FetchFailure('url-timeout', `${host} did not answer within ${patience} seconds: try again later.`);
  }
  const reason = causes.at(-1)?.message ?? String(error);
  return new FetchFailure(
    'url-unreachable',
    `${host} cannot be reached (${reason}): check the address and the network.`,
  );
}

/// An error with those that caused it, the first cause last.
function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
