/// The page's fonts for a file that leaves the page. The one rule kept here: of all the fonts the page declares only
/// those go along that write some letter of the file.

/// One font as the page declares it.
export interface FontFace {
  readonly weight: string;
  /// As CSS has it: `U+0600-06FF, U+2010`; empty for all letters.
  readonly range: string;
  /// The declaration as CSS, with `{source}` where the font itself goes.
  readonly rule: string;
  readonly address: string;
}

/// The letters a file writes in each weight.
export type Letters = ReadonlyMap<string, ReadonlySet<number>>;

function limitsOf(range: string): readonly (readonly [number, number])[] {
  return [...range.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to]) => [
    Number.parseInt(from.replaceAll('?', '0'), 16),
    Number.parseInt(to ?? from.replaceAll('?', 'F'), 16),
  ]);
}

/// Whether a font writes any of some letters.
export function isNeeded({ weight, range }: Pick<FontFace, 'weight' | 'range'>, letters: Letters): boolean {
  const wanted = letters.get(weight);
  if (!wanted) return false;
  const limits = limitsOf(range);
  return limits.length === 0 || limits.some(([from, to]) => [...wanted].some((code) => from <= code && code <= to));
}

function faceOf(rule: CSSFontFaceRule, base: string): FontFace[] {
  const { style } = rule;
  const source = /url\(\s*"?([^")]+)"?\s*\)/.exec(style.getPropertyValue('src'))?.[1];
  if (!source) return [];
  const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((name) =>
    style.getPropertyValue(name),
  );
  const limit = range ? ` unicode-range: ${range};` : '';
  const declared = `@font-face { font-family: ${family}; font-weight: ${weight}; src: url({source}) format("woff2");${limit} }`;
  return [{ weight: weight ?? '', range: range ?? '', rule: declared, address: new URL(source, base).href }];
}

/// The fonts of the page that belong to the first family of a list.
function declaredFaces(font: string): readonly FontFace[] {
  const family = /^\s*"?([^",]+)/.exec(font)?.[1] ?? '';
  return [...document.styleSheets].flatMap((sheet) => {
    const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    return rules
      .filter((rule) => rule.style.getPropertyValue('font-family').includes(family))
      .flatMap((rule) => faceOf(rule, sheet.href ?? document.baseURI));
  });
}

async function asDataAddress(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}

/// The fonts as CSS with everything in it.
export async function embedFonts(font: string, letters: Letters): Promise<string> {
  const faces = declaredFaces(font).filter((face) => isNeeded(face, letters));
  const rules = await Promise.all(
    faces.map(async ({ rule, address }) => rule.replace('{source}', `"${await asDataAddress(address)}"`)),
  );
  return rules.map((rule) => `${rule}\n`).join('');
}
