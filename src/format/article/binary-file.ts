/// Files that nobody reads. The one rule kept here: the message says what the file is and what to do.

interface Magic {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly advice: string;
}

const SAVE_AS_TEXT = 'save its text as a UTF-8 .txt file';
const UNPACK = 'unpack it and give the folder';
const NO_TEXT = 'leave it out, or transcribe it to a .txt file';

const MAGICS: readonly Magic[] = [
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: 'save it as .docx, or a table as .csv' },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: 'save it as .docx' },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: UNPACK },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], advice: UNPACK },
  { name: 'an XZ archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: UNPACK },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47], advice: NO_TEXT },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff], advice: NO_TEXT },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38], advice: NO_TEXT },
  { name: 'a RIFF media file', bytes: [0x52, 0x49, 0x46, 0x46], advice: NO_TEXT },
  { name: 'an MP3 file', bytes: [0x49, 0x44, 0x33], advice: NO_TEXT },
  {
    name: 'an SQLite database',
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20],
    advice: 'export its texts, one .txt file an article',
  },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46], advice: 'leave it out' },
];

/// What kind of binary file starts like this, with what to do about it; null when none is known to.
export function knownBinary(bytes: Uint8Array): string | null {
  const magic = MAGICS.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  return magic ? `The file is ${magic.name}, not text: ${magic.advice}.` : null;
}

/// The same for a file that holds NUL bytes and is not UTF-16.
export function unknownBinary(bytes: Uint8Array): string | null {
  const at = bytes.indexOf(0);
  return at < 0 ? null : `The file is binary (a NUL byte at offset ${at}), not text: ${SAVE_AS_TEXT}, or leave it out.`;
}
