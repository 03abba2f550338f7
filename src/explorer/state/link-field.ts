/// The fields of a link, one for each thing a view holds. The one rule kept here: what is as usual is written as
/// nothing, and what cannot be read changes nothing.

import { ENTITY_KINDS, EVENT_KIND_NAMES, FACTUALITIES, LINKS, OTHER_KIND, ROLES } from '../../model/ontology.ts';
import { readTable, writeTable } from './link-table.ts';
import {
  joinParts,
  readBundles,
  readCamera,
  readCentre,
  readLayout,
  readOne,
  readPins,
  readPlace,
  readRoute,
  readSome,
  readWindow,
  splitParts,
  writeBundles,
  writeCamera,
  writeLayout,
  writePins,
  writeRoute,
  writeWindow,
} from './link-text.ts';
import {
  CLOCKS,
  COLORINGS,
  type Hidden,
  INITIAL_VIEW,
  type NodeKind,
  PROJECTIONS,
  type Relation,
  SIZINGS,
  SURFACES,
  type ViewState,
  VOICES,
} from './view.ts';

/// One field of a link. Fields are read in their order, so that a later one may rest on an earlier one.
export interface LinkField {
  readonly name: string;
  /// The field's text, empty where the view is as usual.
  write(view: ViewState): string;
  /// The view with what the text says, or undefined where it says nothing.
  read(text: string, view: ViewState): ViewState | undefined;
}

const KINDS: readonly NodeKind[] = [...ENTITY_KINDS, ...EVENT_KIND_NAMES, OTHER_KIND];
const RELATIONS = [...Object.keys(ROLES), ...Object.keys(LINKS)] as readonly Relation[];

/// A field for one value of the view: `read` gives undefined for a text that means nothing.
function valueField<K extends keyof ViewState>(
  name: string,
  key: K,
  write: (value: NonNullable<ViewState[K]>) => string,
  read: (text: string) => ViewState[K] | undefined,
): LinkField {
  return {
    name,
    write: (view) => {
      const value = view[key];
      return value === null || value === undefined || value === INITIAL_VIEW[key] ? '' : write(value);
    },
    read: (text, view) => {
      const value = read(text);
      return value === undefined ? undefined : { ...view, [key]: value };
    },
  };
}

/// A field for a choice among a few words.
function choiceField<K extends keyof ViewState>(
  name: string,
  key: K,
  allowed: readonly (ViewState[K] & string)[],
): LinkField {
  return valueField(name, key, String, (text) => readOne(text, allowed));
}

function hiddenField<K extends keyof Hidden>(
  name: string,
  key: K,
  write: (list: Hidden[K]) => string,
  read: (text: string) => Hidden[K],
): LinkField {
  return {
    name,
    write: ({ hidden }) => (hidden[key].length > 0 ? write(hidden[key]) : ''),
    read: (text, view) => ({ ...view, hidden: { ...view.hidden, [key]: read(text) } }),
  };
}

function selectionField(type: 'node' | 'edge'): LinkField {
  return {
    name: type,
    write: ({ selection }) => (selection?.type === type ? selection.key : ''),
    read: (key, view) => ({ ...view, selection: { type, key } }),
  };
}

/// A part of the neighbourhood, which is there only when its centre is.
function egoField(
  name: string,
  write: (ego: NonNullable<ViewState['ego']>) => string,
  read: (text: string) => Partial<NonNullable<ViewState['ego']>>,
): LinkField {
  return {
    name,
    write: ({ ego }) => (ego ? write(ego) : ''),
    read: (text, view) => (view.ego ? { ...view, ego: { ...view.ego, ...read(text) } } : undefined),
  };
}

const CENTRE: LinkField = {
  name: 'ego',
  write: ({ ego }) => (ego ? `${ego.depth}:${ego.centre}` : ''),
  read: (text, view) => {
    const centre = readCentre(text);
    return centre && { ...view, ego: { ...centre, trail: [], opened: [], closed: [] } };
  },
};

/// Earlier days are compared with the chosen ones, so without those they mean nothing.
const AGAINST: LinkField = {
  name: 'against',
  write: ({ compare }) => (compare ? writeWindow(compare) : ''),
  read: (text, view) => {
    const compare = view.window ? readWindow(text) : undefined;
    return compare && { ...view, compare };
  },
};

/// Without chosen days nothing is left out for want of a date.
const KEPT: LinkField = {
  name: 'undated',
  write: ({ window, undated }) => (window && undated ? 'keep' : ''),
  read: (text, view) => (view.window && text === 'keep' ? { ...view, undated: true } : undefined),
};

const LANGUAGE: LinkField = {
  name: 'lang',
  write: ({ language }) => (language === INITIAL_VIEW.language ? '' : language),
  read: (text, view) => {
    const language = readOne(text, ['ar', 'en']);
    return language && { ...view, language, names: language };
  },
};

/// Written only where names are in another language than the interface.
const NAMES: LinkField = {
  name: 'names',
  write: ({ names, language }) => (names === language ? '' : names),
  read: (text, view) => {
    const names = readOne(text, ['ar', 'en']);
    return names && { ...view, names };
  },
};

function readPercent(text: string): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined;
}

export const LINK_FIELDS: readonly LinkField[] = [
  valueField('data', 'data', String, (text) => (/^[0-9a-f]+$/.test(text) ? text : undefined)),
  selectionField('node'),
  selectionField('edge'),
  valueField('article', 'article', ({ start, end, document }) => `${start}:${end}:${document}`, readPlace),
  CENTRE,
  egoField(
    'trail',
    ({ trail }) => joinParts(trail),
    (text) => ({ trail: splitParts(text) }),
  ),
  egoField(
    'opened',
    ({ opened }) => writeBundles(opened),
    (text) => ({ opened: readBundles(text, RELATIONS) }),
  ),
  egoField(
    'closed',
    ({ closed }) => writeBundles(closed),
    (text) => ({ closed: readBundles(text, RELATIONS) }),
  ),
  valueField('route', 'route', writeRoute, readRoute),
  hiddenField('hide', 'kinds', joinParts, (text) => readSome(text, KINDS)),
  hiddenField('hide-roles', 'relations', joinParts, (text) => readSome(text, RELATIONS)),
  hiddenField('hide-factuality', 'factualities', joinParts, (text) => readSome(text, FACTUALITIES)),
  hiddenField('hide-outlets', 'outlets', (list) => joinParts(list.map((name) => `=${name}`)), readOutlets),
  hiddenField('hide-speakers', 'speakers', joinParts, (text) => readSome(text, VOICES)),
  valueField('sure', 'confidence', String, readPercent),
  valueField('says', 'speaker', String, (text) => text),
  choiceField('clock', 'clock', CLOCKS),
  valueField('days', 'window', writeWindow, readWindow),
  AGAINST,
  KEPT,
  choiceField('only', 'projection', PROJECTIONS),
  valueField('community', 'community', String, (text) => text),
  choiceField('color', 'coloring', COLORINGS),
  choiceField('size', 'sizing', SIZINGS),
  valueField('layout', 'layout', writeLayout, readLayout),
  valueField('pins', 'pins', writePins, readPins),
  valueField('camera', 'camera', writeCamera, readCamera),
  valueField('map', 'mapCamera', writeCamera, readCamera),
  valueField('q', 'query', String, (text) => text),
  choiceField('view', 'surface', SURFACES),
  valueField('rows', 'table', writeTable, readTable),
  valueField(
    'timeline',
    'timeline',
    () => 'off',
    (text) => (text === 'off' ? false : undefined),
  ),
  valueField(
    'embed',
    'embed',
    () => 'yes',
    () => true,
  ),
  LANGUAGE,
  NAMES,
  choiceField('theme', 'theme', ['light', 'dark', 'auto']),
  choiceField('digits', 'digits', ['latn', 'arab']),
];

/// Outlets are written with a sign before them, so that the unknown one, which has no name, can be told from none.
function readOutlets(text: string): readonly string[] {
  return splitParts(text).flatMap((part) => (part.startsWith('=') ? [part.slice(1)] : []));
}
