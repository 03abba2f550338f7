/// What to do about files that nobody reads. The one rule kept here: the advice is for the kind of file that its name says it is, and one
/// step long.

interface Remedy {
  /// With their dot, in lower case.
  readonly extensions: string;
  readonly advice: string;
}

const REMEDIES: readonly Remedy[] = [
  { extensions: '.doc .dot .docb .wpd .wps .rtf .pages .hwp', advice: 'save it as .docx' },
  { extensions: '.fodt .sxw .uot', advice: 'save it as .odt' },
  { extensions: '.xls .xlsx .xlsm .xlsb .ods .fods .numbers', advice: 'save it as .csv in UTF-8, a row an article' },
  { extensions: '.ppt .pptx .odp .key .djvu .ps .xps .pub', advice: 'save it as .pdf' },
  { extensions: '.mobi .azw .azw3 .fb2', advice: 'save it as .epub' },
  { extensions: '.msg .oft', advice: 'save it as .eml' },
  { extensions: '.pst .ost .olm .dbx', advice: 'export its mails as .mbox' },
  { extensions: '.webarchive', advice: 'save the page as .html or .mhtml' },
  { extensions: '.7z .rar .xz .bz2 .zst .lz .cab .iso', advice: 'unpack it and give the folder' },
  { extensions: '.db .sqlite .sqlite3 .mdb .accdb .parquet .sql .dta .sav', advice: 'export its articles as .csv' },
  {
    extensions: '.png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic .svg .ico',
    advice: 'leave it out, or make a PDF of it if there is an article on it',
  },
  {
    extensions: '.mp3 .wav .ogg .m4a .aac .opus .mp4 .avi .mov .mkv .webm .flv',
    advice: 'leave it out, or transcribe it to a .txt file',
  },
];

const OTHERS = 'if it is an article, save it as .txt in UTF-8; if not, leave it out';

/// What to do about a file of this name.
export function remedyFor(name: string): string {
  const [extension = ''] = /\.[^./\\]+$/.exec(name.toLowerCase()) ?? [];
  return REMEDIES.find(({ extensions }) => extensions.split(' ').includes(extension))?.advice ?? OTHERS;
}

/// Why a file of this name is left out, in one line.
export function describeUnknown(name: string): string {
  return `It is in no format that is read: ${remedyFor(name)}.`;
}
