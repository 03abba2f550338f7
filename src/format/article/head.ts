/// What a file begins with. The one rule kept here: all formats judge a file by the same number of bytes.

/// How many bytes.
export const HEAD = 4096;

/// The beginning as letters, for looking at markup; its byte-order mark is left out.
export function latinHead(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^\u00EF\u00BB\u00BF/, '');
}
