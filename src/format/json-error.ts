/// Where JSON goes wrong. The one rule kept here: the place is the first unit that no JSON could have there, the
/// same in every engine, for what engines say of it differs and often leaves the place out.

type State = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'the end';

export interface JsonError {
  readonly offset: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = '[^"\\\\\\u0000-\\u001F]*';
const ESCAPE = '\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})';
const STRING = new RegExp(`"${PLAIN}(?:${ESCAPE}${PLAIN})*"`, 'y');
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/// A walk over JSON text. `open` holds the closing brackets that are awaited.
interface Walk {
  readonly text: string;
  readonly open: string[];
  at: number;
  state: State;
}

function after(walk: Walk): State {
  const close = walk.open.at(-1);
  return close === undefined ? 'the end' : close === ']' ? ', or ]' : ', or }';
}

function take(walk: Walk, length: number, state: State): boolean {
  walk.at += length;
  if (length > 0) walk.state = state;
  return length > 0;
}

function takeValue(walk: Walk): boolean {
  const { text, at, open } = walk;
  const unit = text[at];
  if (unit === '[' || unit === '{') {
    open.push(unit === '[' ? ']' : '}');
    return take(walk, 1, unit === '[' ? 'value or ]' : 'name or }');
  }
  return take(walk, lengthAt(unit === '"' ? STRING : SCALAR, text, at), after(walk));
}

function takeClose(walk: Walk): boolean {
  walk.open.pop();
  return take(walk, 1, after(walk));
}

/// Takes one token; false where there is none that fits.
function step(walk: Walk): boolean {
  const { text, state } = walk;
  const unit = text[walk.at];
  if (unit !== undefined && unit === walk.open.at(-1) && / or /.test(state)) return takeClose(walk);
  if (state.startsWith('value')) return takeValue(walk);
  if (state.startsWith('name')) return take(walk, lengthAt(STRING, text, walk.at), ':');
  if (state === ':') return take(walk, unit === ':' ? 1 : 0, 'value');
  if (state === 'the end') return false;
  return take(walk, unit === ',' ? 1 : 0, state === ', or ]' ? 'value' : 'name');
}

/// The first place where a text is not JSON, or null where it is.
export function maybeJsonError(text: string): JsonError | null {
  const walk: Walk = { text, open: [], at: 0, state: 'value' };
  do walk.at += lengthAt(SPACE, text, walk.at);
  while (step(walk));
  const ended = walk.state === 'the end' && walk.at === text.length;
  return ended ? null : { offset: walk.at, expected: walk.state };
}
