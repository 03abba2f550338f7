/// The grammar of the command line: help, mistakes, exit codes.

import { describe, expect, test } from 'vitest';
import { world } from './world.ts';

const COMMANDS = ['build', 'start', 'explore', 'explain', 'export', 'publish', 'verify', 'eval'];

describe('help', () => {
  test.each(COMMANDS)('of %s is printed on stdout', async (command) => {
    const place = await world({});
    expect(await place.run(command, '--help')).toBe(0);
    expect(place.stdout()).toMatch(new RegExp(`^Usage: isnad ${command} \\[options\\]`));
    expect(place.stderr()).toBe('');
  });

  test('names every command', async () => {
    const place = await world({});
    expect(await place.run('--help')).toBe(0);
    for (const command of COMMANDS) expect(place.stdout()).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('gives the version', async () => {
    const place = await world({});
    expect(await place.run('--version')).toBe(0);
    expect(place.stdout()).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong call', () => {
  test.each([
    [['bild', 'x'], "unknown command 'bild'"],
    [['build'], "missing required argument 'path'"],
    [['build', 'x', '--oat', 'y'], "unknown option '--oat'"],
    [['explore', '--port', 'many'], 'A port is a whole number from 0 to 65535.'],
    [['export', '--format', 'doc'], 'Allowed choices are gexf, graphml, csv, json, bundle, jsonl, ftm'],
    [['publish'], "required option '--out <path>' not specified"],
    [['verify', 'x'], 'too many arguments'],
    [['explore', 'x'], '--graph <dir>'],
    [[], 'Usage: isnad'],
  ])('isnad %j exits with 2 and says on stderr what is wrong', async (args, message) => {
    const place = await world({});
    expect(await place.run(...args)).toBe(2);
    expect(place.stderr()).toContain(message);
    expect(place.stdout()).toBe('');
  });
});

describe('a graph that is not there or broken', () => {
  test.each([
    ['verify', 'manifest.json: there is no such file: build a graph with `isnad build`, or name its folder'],
    ['export', 'manifest.json: there is no such file'],
  ])('makes %s exit with 1 and one line', async (command, message) => {
    const place = await world({});
    expect(await place.run(command)).toBe(1);
    expect(place.stderr()).toMatch(/^isnad: [^\n]*\n$/);
    expect(place.stderr()).toContain(message);
  });

  test.each([
    ['manifest.json', '{"schema": 9}', 'graph-data/manifest.json: the manifest has schema 9, this version reads 1'],
    ['graph.json', '{"nodes": [', 'graph-data/graph.json: line 1, column 12: the file breaks off here'],
    ['graph.json', '{"nodes": [}', 'graph-data/graph.json: line 1, column 12: not valid JSON'],
    ['documents.json', '{}', 'graph-data/documents.json: expected a list, found {}'],
  ])('is told by file and place: %s with %s', async (name, text, message) => {
    const place = await world({ 'a.txt': 'x' });
    await place.run('build', 'a.txt');
    await place.effects.files.open(`${place.folder}/graph-data/${name}`, 'w').then(async (file) => {
      await file.writeFile(text);
      await file.close();
    });
    expect(await place.run('verify')).toBe(1);
    expect(place.stderr()).toContain(`isnad: ${message}`);
  });

  test('is put back first when a build was killed while it was swapped in', async () => {
    const place = await world({ 'a.txt': 'x' });
    await place.run('build', 'a.txt', '--no-cache');
    await place.effects.files.rename(`${place.folder}/graph-data`, `${place.folder}/.graph-data.old-4000002`);
    expect(await place.run('verify')).toBe(0);
    expect(await place.list()).toEqual(['a.txt', 'graph-data']);
  });
});
