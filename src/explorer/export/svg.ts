/// A picture as SVG. The one rule kept here: text stays text, in its own direction and whole, so that it can be read
/// aloud, searched and edited, and Arabic is shaped by whoever shows it.

import { escapeXml, quoteXml } from '../../format/xml.ts';
import type { PathMark, PictureMark, TextMark } from '../context/picture.ts';
import type { Composition, Pane } from './composition.ts';

export interface SvgOptions {
  /// What the picture is, for those who cannot see it.
  readonly title: string;
  readonly language: string;
  /// Fonts as CSS, or empty.
  readonly fonts: string;
  /// From the middle of a line to its baseline, as a share of the font's size.
  readonly baseline: number;
}

/// Width of the halo around letters.
const HALO = 3.5;

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function write(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${quoteXml(typeof value === 'number' ? short(value) : (value ?? ''))}`)
    .join('');
}

function path({ path: d, fill = 'none', stroke, width, opacity }: PathMark): string {
  return `<path${write({ d, fill, stroke, 'stroke-width': width, 'fill-opacity': opacity })}/>`;
}

/// The halo is an element of its own below the text: not every program knows `paint-order`.
function text({ text: words, x, y, angle, color, halo, ...mark }: TextMark, baseline: number): string {
  const shared: Attributes = {
    x: 0,
    y: mark.fontSize * baseline,
    direction: mark.direction,
    'unicode-bidi': 'embed',
    'text-anchor': 'middle',
    'font-size': mark.fontSize,
    'font-weight': mark.weight,
  };
  const turn = angle === 0 ? '' : ` rotate(${short((angle * 180) / Math.PI)})`;
  const element = (own: Attributes): string => `<text${write({ ...shared, ...own })}>${escapeXml(words)}</text>`;
  const around = { stroke: halo ?? '', 'stroke-width': HALO, 'stroke-linejoin': 'round', fill: halo ?? '' };
  const below = halo === null ? '' : element({ ...around, 'aria-hidden': 'true' });
  return `<g transform="translate(${short(x)} ${short(y)})${turn}">${below}${element({ fill: color })}</g>`;
}

function mark(one: PictureMark, baseline: number): string {
  return `${one.kind === 'path' ? path(one) : text(one, baseline)}\n`;
}

function pane({ x, y, width, height, marks }: Pane, n: number, baseline: number): string {
  const at = x || y ? ` transform="translate(${short(x)} ${short(y)})"` : '';
  const inside = marks.map((one) => mark(one, baseline)).join('');
  if (!width) return `<g${at}>\n${inside}</g>\n`;
  const clip = `<clipPath id="pane${n}"><rect${write({ width, height })}/></clipPath>`;
  return `<g${at}>${clip}<g clip-path="url(#pane${n})">\n${inside}</g></g>\n`;
}

/// Writes a picture as one SVG file.
export function writeSvg({ width, height, background, font, panes }: Composition, options: SvgOptions): string {
  const size = { width, height, viewBox: `0 0 ${short(width)} ${short(height)}` };
  const area = background === null ? '' : `<rect${write({ width, height, fill: background })}/>\n`;
  const style = options.fonts ? `<style>\n${options.fonts}</style>\n` : '';
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'xml:lang': options.language };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg${write({ ...root, 'font-family': font })}>\n`,
    `<title>${escapeXml(options.title)}</title>\n`,
    style,
    area,
    ...panes.map((one, n) => pane(one, n, options.baseline)),
    '</svg>\n',
  ].join('');
}
