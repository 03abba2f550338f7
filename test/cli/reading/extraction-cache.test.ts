/// What is kept between builds: it comes back whole or not at all, and goes when nobody uses it.

import { promises } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExtractionCache, KEPT_SESSIONS } from '../../../src/cli/reading/extraction-cache.ts';
import { failing, type World, world } from '../world.ts';

const key = (name: number | string) => Buffer.alloc(16, `${name}`).toString('hex');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/// One build's use of the cache.
async function session(place: World, use: (cache: ExtractionCache) => Promise<unknown>): Promise<ExtractionCache> {
  const cache = await ExtractionCache.open('kept', place.effects);
  await use(cache);
  await cache.settle();
  await cache.close();
  return cache;
}

const keeping =
  (...names: readonly string[]) =>
  async (cache: ExtractionCache) => {
    for (const name of names) await cache.keep(key(name), bytesOf(`what ${name} says`));
  };

/// What is found under some names; null for what is not there.
async function found(place: World, ...names: readonly string[]): Promise<readonly (string | null)[]> {
  const texts: (string | null)[] = [];
  await session(place, async (cache) => {
    for (const name of names) texts.push(await cache.find(key(name), textOf));
  });
  return texts;
}

async function packs(place: World): Promise<readonly string[]> {
  return (await place.list('kept')).map((name) => join(place.folder, 'kept', name));
}

describe('what was kept', () => {
  test('is found by the next build, however much it is', async () => {
    const place = await world({});
    const large = 'ب'.repeat(700_000);
    await session(place, async (cache) => {
      await keeping('a', 'b')(cache);
      await cache.keep(key('large'), bytesOf(large));
    });
    expect(await found(place, 'a', 'b', 'large', 'c')).toEqual(['what a says', 'what b says', large, null]);
  });

  test('is found within the same build once it is written', async () => {
    const place = await world({});
    await session(place, async (cache) => {
      await keeping('a')(cache);
      await cache.settle();
      expect(await cache.find(key('a'), textOf)).toBe('what a says');
    });
  });

  test('is one file a build, and none where nothing is new', async () => {
    const place = await world({});
    await session(place, keeping('a', 'b'));
    await found(place, 'a', 'b');
    expect(await packs(place)).toHaveLength(1);
    await session(place, keeping('c'));
    expect(await packs(place)).toHaveLength(2);
  });

  test('stays while builds use it, and goes when the last ones did not', async () => {
    const place = await world({});
    await session(place, keeping('used', 'unused'));
    for (let number = 0; number < 2 * KEPT_SESSIONS; number += 1) {
      await session(place, keeping(`${number}`));
      expect(await found(place, 'used')).toEqual(['what used says']);
    }
    expect(await found(place, 'used', 'unused', '0')).toEqual(['what used says', null, null]);
    expect((await packs(place)).length).toBeLessThanOrEqual(KEPT_SESSIONS + 1);
  });

  test('is not removed by a build that broke off', async () => {
    const place = await world({});
    await session(place, keeping('a'));
    for (let number = 1; number < KEPT_SESSIONS; number += 1) await session(place, keeping(`${number}`));
    const broken = await ExtractionCache.open('kept', place.effects);
    await broken.close();
    expect(await found(place, 'a')).toEqual(['what a says']);
  });

  test('of two builds at the same time is kept by both', async () => {
    const place = await world({});
    const other = { ...place.effects, process: place.effects.process + 1 };
    const [one, two] = [await ExtractionCache.open('kept', place.effects), await ExtractionCache.open('kept', other)];
    await keeping('a')(one);
    await keeping('b')(two);
    await one.close();
    await two.close();
    expect(await found(place, 'a', 'b')).toEqual(['what a says', 'what b says']);
  });
});

describe('damage', () => {
  /// Three entries, and something done to their file.
  async function damaged(change: (bytes: Buffer) => Buffer): Promise<World> {
    const place = await world({});
    await session(place, keeping('a', 'b', 'c'));
    const [pack] = await packs(place);
    await promises.writeFile(pack ?? '', change(await promises.readFile(pack ?? '')));
    return place;
  }

  const at = (bytes: Buffer, text: string) => bytes.indexOf(text);

  test('of an entry costs that entry alone, and is counted', async () => {
    const place = await damaged((bytes) => bytes.fill('X', at(bytes, 'what b'), at(bytes, 'what b') + 3));
    const texts: (string | null)[] = [];
    const cache = await session(place, async (cache) => {
      for (const name of ['a', 'b', 'c']) texts.push(await cache.find(key(name), textOf));
    });
    expect(texts).toEqual(['what a says', null, 'what c says']);
    expect(cache.damaged).toBe(1);
  });

  test('of an entry is healed when it is kept again', async () => {
    const place = await damaged((bytes) => bytes.fill('X', at(bytes, 'what b'), at(bytes, 'what b') + 3));
    await session(place, async (cache) => {
      expect(await cache.find(key('b'), textOf)).toBeNull();
      await keeping('b')(cache);
    });
    expect(await found(place, 'a', 'b', 'c')).toEqual(['what a says', 'what b says', 'what c says']);
  });

  test.each([
    [
      'a file that breaks off',
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 5),
      ['what a says', 'what b says', null],
    ],
    ['an empty file', () => Buffer.alloc(0), [null, null, null]],
    ['a file of something else', () => Buffer.alloc(5000, 7), [null, null, null]],
  ])('%s is counted once, its whole entries are found, and it is gone afterwards', async (_, change, expected) => {
    const place = await damaged(change);
    const cache = await ExtractionCache.open('kept', place.effects);
    expect(cache.damaged).toBe(1);
    await cache.close();
    expect(await found(place, 'a', 'b', 'c')).toEqual(expected);
    expect((await session(place, async () => undefined)).damaged).toBe(0);
    expect(await found(place, 'a', 'b', 'c')).toEqual(expected);
  });

  test('is what cannot be understood, though its checksum is right', async () => {
    const place = await world({});
    await session(place, keeping('a'));
    const cache = await session(place, async (cache) => {
      const refuse = () => {
        throw new Error('no record');
      };
      expect(await cache.find(key('a'), refuse)).toBeNull();
    });
    expect(cache.damaged).toBe(1);
  });

  test('of the disk ends the keeping and nothing else', async () => {
    const place = await world({}, { files: { ...promises, ...failing('open', 'ENOSPC', () => true) } });
    const cache = await session(place, keeping('a'));
    expect(cache.failure).toContain('the disk is full');
  });
});
