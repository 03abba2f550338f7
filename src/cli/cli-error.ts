/// Polite failures. The one rule kept here: each says what is wrong, where, and what to do next, in one line.

export class CliError extends Error {
  override readonly name = 'CliError';
  /// 1: the work failed; 2: the command was called wrongly.
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist: check the path',
  EACCES: 'permission denied: change its permissions or choose another place',
  EPERM: 'permission denied: change its permissions or choose another place',
  EROFS: 'the file system is read-only: choose another place',
  ENOSPC: 'the disk is full: free some space or choose another disk',
  EDQUOT: 'your disk quota is used up: free some space or choose another disk',
  EFBIG: 'the file would be too big for this file system: choose another disk',
  EIO: 'the disk reports an error: check it, or choose another',
  EISDIR: 'it is a folder where a file is needed: choose another name',
  ENOTDIR: 'a part of the path is a file, not a folder: check the path',
  EBUSY: 'it is in use or a mount point: choose a folder inside it',
  EXDEV: 'it is a mount point: choose a folder inside it',
  ENOTEMPTY: 'another build is writing there: try again when it is done',
  EEXIST: 'another build is writing there: try again when it is done',
  EMFILE: 'too many files are open: raise the limit with `ulimit -n`',
  ENAMETOOLONG: 'the name is too long: choose a shorter one',
  ELOOP: 'its symbolic links run in a circle: check the path',
};

/// The code of a system error (`ENOSPC`), or null where an error is none.
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/// Why a system call failed and what to do about it. Errors that are no system errors are thrown on: they are
/// mistakes of the program.
export function reasonOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return REASONS[code] ?? `the system says ${code}`;
}
