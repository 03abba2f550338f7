/// Values of the view as short texts in a link. The one rule kept here: a text that means nothing reads as
/// undefined, never as something near it.

import type {
  ArticlePlace,
  Bundle,
  CameraPlace,
  Depth,
  LayoutChoice,
  Pin,
  Relation,
  Route,
  TimeWindow,
} from './view.ts';

/// Joins parts that may hold any character: commas and percent signs inside them are escaped.
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/[%,]/g, (sign) => (sign === '%' ? '%25' : '%2C'))).join(',');
}

export function splitParts(text: string): readonly string[] {
  if (text === '') return [];
  return text.split(',').map((part) => part.replace(/%(2C|25)/g, (_, code) => (code === '2C' ? ',' : '%')));
}

export function readOne<T extends string>(text: string, allowed: readonly T[]): T | undefined {
  return allowed.find((entry) => entry === text);
}

/// Those of `allowed` that the text names.
export function readSome<T extends string>(text: string, allowed: readonly T[]): readonly T[] {
  const asked = text.split(',');
  return allowed.filter((entry) => asked.includes(entry));
}

export function readPlace(text: string): ArticlePlace | undefined {
  const parts = /^(\d+):(\d+):(.+)$/s.exec(text);
  return parts?.[3] ? { document: parts[3], start: Number(parts[1]), end: Number(parts[2]) } : undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function isDay(text: string | undefined): text is string {
  return text !== undefined && DAY.test(text) && !Number.isNaN(Date.parse(text));
}

export function writeWindow({ from, to }: TimeWindow): string {
  return `${from}..${to}`;
}

export function readWindow(text: string): TimeWindow | undefined {
  const [from, to] = text.split('..');
  return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined;
}

export function writeRoute({ from, to, avoid }: Route): string {
  return joinParts([from, to, ...avoid]);
}

export function readRoute(text: string): Route | undefined {
  const [from, to, ...avoid] = splitParts(text);
  return from && to ? { from, to, avoid } : undefined;
}

export function writeCamera({ x, y, ratio }: CameraPlace): string {
  return [x, y, ratio].map((part) => Number(part.toFixed(4))).join(',');
}

export function readCamera(text: string): CameraPlace | undefined {
  const [x, y, ratio] = text.split(',').map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return undefined;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : undefined;
}

export function writePins(pins: readonly Pin[]): string {
  return joinParts(pins.map(({ node, x, y }) => `${x}:${y}:${node}`));
}

export function readPins(text: string): readonly Pin[] {
  return splitParts(text).flatMap((part) => {
    const [, x, y, node] = /^([^:]+):([^:]+):(.+)$/s.exec(part) ?? [];
    const at = { x: Number(x), y: Number(y) };
    return node !== undefined && Number.isFinite(at.x) && Number.isFinite(at.y) ? [{ node, ...at }] : [];
  });
}

/// The depth and centre of a neighbourhood, the centre alone where keys hold any character.
export function readCentre(text: string): { readonly depth: Depth; readonly centre: string } | undefined {
  const parts = /^([123]):(.+)$/s.exec(text);
  return parts?.[2] ? { depth: Number(parts[1]) as Depth, centre: parts[2] } : undefined;
}

export function writeBundles(bundles: readonly Bundle[]): string {
  return joinParts(bundles.map(({ node, relation }) => `${relation}:${node}`));
}

export function readBundles(text: string, relations: readonly Relation[]): readonly Bundle[] {
  return splitParts(text).flatMap((part) => {
    const at = part.indexOf(':');
    const relation = readOne(part.slice(0, at), relations);
    return relation && at + 1 < part.length ? [{ relation, node: part.slice(at + 1) }] : [];
  });
}

export function writeLayout({ name, settings }: LayoutChoice): string {
  const written = Object.entries(settings).map(([setting, value]) => `${setting}=${value}`);
  return joinParts([name, ...written]);
}

function readSetting(text: string): readonly (readonly [string, number | boolean])[] {
  const [, setting, value = ''] = /^([A-Za-z]\w*)=(.+)$/.exec(text) ?? [];
  if (setting === undefined) return [];
  if (value === 'true' || value === 'false') return [[setting, value === 'true']];
  return Number.isFinite(Number(value)) ? [[setting, Number(value)]] : [];
}

export function readLayout(text: string): LayoutChoice | undefined {
  const [name, ...settings] = splitParts(text);
  return name ? { name, settings: Object.fromEntries(settings.flatMap(readSetting)) } : undefined;
}
