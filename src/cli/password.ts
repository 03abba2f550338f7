/// Passwords of servers that stand in files, as containers are given them. The one rule kept here: a password is read when it is needed,
/// goes into the address alone, and is told to nobody.

import { CliError, systemCode } from './cli-error.ts';
import type { Effects } from './effects.ts';

/// Environment variables that name the files.
export const STORE_PASSWORD = 'ISNAD_STORE_PASSWORD_FILE';
export const CLUSTER_PASSWORD = 'ISNAD_CLUSTER_PASSWORD_FILE';

const USER_ALONE = /\/\/([^:@/,\s]+)@/g;

/// An address with the password of the file that a variable names, for each user in it who has none.
export async function withPassword(
  address: string,
  variable: typeof STORE_PASSWORD | typeof CLUSTER_PASSWORD,
  { environment, files }: Effects,
): Promise<string> {
  const path = environment[variable];
  if (!path || address.search(USER_ALONE) < 0) return address;
  const password = await files.readFile(path, 'utf8').catch((error: unknown) => {
    throw new CliError(`${variable}: ${path} cannot be read: the system says ${systemCode(error)}`);
  });
  const spelt = encodeURIComponent(password.replace(/\r?\n$/, ''));
  return address.replace(USER_ALONE, (_, user) => `//${user}:${spelt}@`);
}
