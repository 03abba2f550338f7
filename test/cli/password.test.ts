/// Passwords that stand in files beside the addresses of servers.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORE_PASSWORD, withPassword } from '../../src/cli/password.ts';
import { world } from './world.ts';

async function addressWith(address: string, password: string): Promise<string> {
  const { effects, folder } = await world({ secret: password });
  const environment = { [STORE_PASSWORD]: join(folder, 'secret') };
  return withPassword(address, STORE_PASSWORD, { ...effects, environment });
}

test.each([
  ['postgres://isnad@store:5432/isnad', 'p@ss/w:rd\n', 'postgres://isnad:p%40ss%2Fw%3Ard@store:5432/isnad'],
  ['nats://isnad@a:4222,nats://isnad@b:4222', 'x', 'nats://isnad:x@a:4222,nats://isnad:x@b:4222'],
  ['postgres://isnad:own@store/isnad', 'x', 'postgres://isnad:own@store/isnad'],
  ['nats://a:4222', 'x', 'nats://a:4222'],
])('%s', async (address, password, expected) => {
  expect(await addressWith(address, password)).toBe(expected);
});

test('an address stays as it is where no file is named', async () => {
  const { effects } = await world({});
  expect(await withPassword('postgres://isnad@store/isnad', STORE_PASSWORD, effects)).toBe(
    'postgres://isnad@store/isnad',
  );
});

test('a file that is not there is one line', async () => {
  const place = await world({}, { environment: { [STORE_PASSWORD]: '/nowhere/secret' } });
  expect(await place.run('export', '--store', 'postgres://isnad@localhost/isnad', '--out', '-')).toBe(1);
  expect(place.stderr()).toBe(
    'isnad: ISNAD_STORE_PASSWORD_FILE: /nowhere/secret cannot be read: the system says ENOENT\n',
  );
});

test('others than this machine are served only under a name that was allowed', async () => {
  const place = await world({});
  expect(await place.run('explore', '--host', '0.0.0.0')).toBe(1);
  expect(place.stderr()).toBe(
    'isnad: --host 0.0.0.0 needs the names by which it is asked: --allow isnad.example.org\n',
  );
});
