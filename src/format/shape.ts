/// Shapes: what parsed JSON must look like. The one rule kept here: a shape never throws; it returns the first
/// problem with its place, or null.

import { show } from './format-error.ts';

export interface Problem {
  /// The way from the checked value to the bad one: `.nodes[3].attributes.kind`.
  readonly place: string;
  readonly message: string;
}

export type Shape = (value: unknown) => Problem | null;

function expected(what: string, value: unknown): Problem {
  return { place: '', message: `expected ${what}, found ${show(value)}` };
}

function below(step: string, problem: Problem | null): Problem | null {
  return problem && { place: step + problem.place, message: problem.message };
}

export const string: Shape = (value) => (typeof value === 'string' ? null : expected('a text', value));
export const boolean: Shape = (value) => (typeof value === 'boolean' ? null : expected('true or false', value));
export const number: Shape = (value) => (Number.isFinite(value) ? null : expected('a number', value));

/// A whole number that is not negative: an offset or a count.
export const count: Shape = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : expected('a whole number from 0 on', value);

export function oneOf(values: readonly unknown[]): Shape {
  const known = new Set(values);
  return (value) => (known.has(value) ? null : expected(`one of ${values.join(', ')}`, value));
}

export function nullable(shape: Shape): Shape {
  return (value) => (value === null ? null : shape(value));
}

export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? null : shape(value));
}

export function list(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return expected('a list', value);
    for (const [index, element] of value.entries()) {
      const problem = below(`[${index}]`, shape(element));
      if (problem) return problem;
    }
    return null;
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/// An object with these fields; others are let through, so that a later version may add some.
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return expected('an object', value);
    for (const [name, shape] of entries) {
      const problem = below(`.${name}`, shape(value[name]));
      if (problem) return problem;
    }
    return null;
  };
}

/// An object whose values all have one shape, under any keys.
export function map(shape: Shape): Shape {
  return (value) => {
    if (!isObject(value)) return expected('an object', value);
    for (const [name, element] of Object.entries(value)) {
      const problem = below(`[${JSON.stringify(name)}]`, shape(element));
      if (problem) return problem;
    }
    return null;
  };
}
