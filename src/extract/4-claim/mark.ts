/// Marks of punctuation as they are looked up. The one rule kept here: the marks of Arabic and of Latin script that mean the same are one.

export function isComma(key: string | undefined): boolean {
  return key === '،' || key === ',';
}

const OPENING: ReadonlySet<string | undefined> = new Set(['«', '“', '"']);
const CLOSING: ReadonlySet<string | undefined> = new Set(['»', '”', '"']);

/// Whether a mark can open a quotation; a straight one can close it as well.
export function mayOpenQuotation(key: string | undefined): boolean {
  return OPENING.has(key);
}

/// Whether a mark can close a quotation; a straight one can open it as well.
export function mayCloseQuotation(key: string | undefined): boolean {
  return CLOSING.has(key);
}
