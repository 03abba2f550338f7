/// What can be chosen of a file to download: its format and the options of each. The one rule kept here: an option
/// is an entry of this table, which one form shows, whatever the format.

/// A choice of some values, or yes and no.
export type OptionKind =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly usual: string }
  | { readonly kind: 'switch'; readonly usual: boolean };

export const OPTIONS = {
  extent: { kind: 'choice', values: ['screen', 'whole', 'poster'], usual: 'screen' },
  scale: { kind: 'choice', values: ['1', '2', '3', '4'], usual: '2' },
  background: { kind: 'choice', values: ['page', 'white', 'none'], usual: 'page' },
  title: { kind: 'switch', usual: false },
  legend: { kind: 'switch', usual: true },
  fonts: { kind: 'switch', usual: true },
  separator: { kind: 'choice', values: ['comma', 'semicolon', 'tab'], usual: 'comma' },
  excel: { kind: 'switch', usual: true },
  view: { kind: 'switch', usual: true },
} as const satisfies Readonly<Record<string, OptionKind>>;
export type OptionName = keyof typeof OPTIONS;

/// What was chosen; what is not in it is as usual.
export type OptionValues = Readonly<Partial<Record<OptionName, string | boolean>>>;

export interface ExportFormat {
  readonly extension: string;
  /// The usual name of its files.
  readonly called: string;
  /// Whether it is a picture of the canvas rather than of the graph behind it.
  readonly picture: boolean;
  readonly options: readonly OptionName[];
}

export const EXPORTS = {
  png: {
    extension: 'png',
    called: 'isnad',
    picture: true,
    options: ['extent', 'scale', 'background', 'title', 'legend'],
  },
  svg: {
    extension: 'svg',
    called: 'isnad',
    picture: true,
    options: ['extent', 'background', 'title', 'legend', 'fonts'],
  },
  html: { extension: 'html', called: 'isnad', picture: false, options: ['view'] },
  bundle: { extension: 'json', called: 'isnad', picture: false, options: [] },
  csv: { extension: 'zip', called: 'isnad', picture: false, options: ['excel', 'separator'] },
  gexf: { extension: 'gexf', called: 'isnad', picture: false, options: [] },
  graphml: { extension: 'graphml', called: 'isnad', picture: false, options: [] },
  json: { extension: 'json', called: 'isnad-graph', picture: false, options: [] },
  report: { extension: 'html', called: 'isnad-report', picture: false, options: [] },
  bibtex: { extension: 'bib', called: 'isnad-articles', picture: false, options: [] },
  csl: { extension: 'json', called: 'isnad-articles', picture: false, options: [] },
  ftm: { extension: 'zip', called: 'isnad-ftm', picture: false, options: [] },
  jsonld: { extension: 'jsonld', called: 'isnad', picture: false, options: [] },
} as const satisfies Readonly<Record<string, ExportFormat>>;
export type ExportName = keyof typeof EXPORTS;

/// The value of a switch.
export function isOn(values: OptionValues, name: OptionName): boolean {
  return (values[name] ?? OPTIONS[name].usual) === true;
}

/// The value of a choice.
export function chosen(values: OptionValues, name: OptionName): string {
  return String(values[name] ?? OPTIONS[name].usual);
}

/// A name that every system takes for a file: without separators, controls, or dots at its ends.
export function fileName(wish: string, extension: string): string {
  const plain = wish
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .slice(0, 120);
  const without = plain.toLowerCase().endsWith(`.${extension}`) ? plain.slice(0, -extension.length - 1) : plain;
  return `${without || 'isnad'}.${extension}`;
}
