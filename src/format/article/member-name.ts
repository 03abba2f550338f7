/// Names of files within archives. The one rule kept here: a name never leads out of its archive, and what was never meant as an article
/// is passed over.

/// The name as a path within the archive, with forward slashes and nothing that leads upwards or to a drive; null where nothing is left.
export function memberName(name: string): string | null {
  const parts = name
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.replace(/\p{Cc}/gu, '').trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  return parts.length > 0 ? parts.join('/') : null;
}

/// What systems leave beside files: resource forks, thumbnails, hidden files.
export function isLitter(name: string): boolean {
  return name
    .split('/')
    .some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'Thumbs.db' || part === 'desktop.ini');
}
