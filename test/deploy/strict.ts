/// Kubernetes objects against the schemas of Kubernetes. The one rule kept here: a field that the schema does not know is a mistake, since a
/// cluster would leave it out without a word.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

interface Validate {
  (value: unknown): boolean;
  readonly errors?:
    | readonly { readonly instancePath: string; readonly keyword: string; readonly params: unknown }[]
    | null;
}

const SCHEMAS = 'node_modules/kubernetes-models/_schemas';

/// `IoK8sApiAppsV1Deployment` for a Deployment of `apps/v1`.
function schemaPath({ apiVersion, kind }: KubernetesObject): string {
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['core', apiVersion];
  const words = [group?.replace(/\..*$/, ''), version, kind].map(
    (word = '') => word.charAt(0).toUpperCase() + word.slice(1),
  );
  return resolve(SCHEMAS, `IoK8sApi${words.join('')}.mjs`);
}

/// A value that notes which of its fields nobody has looked at.
function watched(value: unknown, path: string, left: Map<string, Set<string>>): unknown {
  if (value === null || typeof value !== 'object') return value;
  const fields = new Set(Array.isArray(value) ? [] : Object.keys(value));
  left.set(path, fields);
  const inner = new Map<string, unknown>();
  return new Proxy(value, {
    get: (target, name) => {
      if (typeof name === 'symbol') return Reflect.get(target, name);
      fields.delete(name);
      if (!inner.has(name)) inner.set(name, watched(Reflect.get(target, name), `${path}/${name}`, left));
      return inner.get(name);
    },
  });
}

/// Whether Kubernetes itself knows such objects; others are of somebody's extension.
export function isKnown(object: KubernetesObject): boolean {
  return existsSync(schemaPath(object));
}

/// What is wrong with an object.
export async function mistakesOf(object: KubernetesObject): Promise<readonly string[]> {
  const { validate } = (await import(pathToFileURL(schemaPath(object)).href)) as { readonly validate: Validate };
  const left = new Map<string, Set<string>>();
  validate(watched(object, '', left));
  const wrong = (validate.errors ?? []).map(
    (one) => `${one.instancePath}: ${one.keyword} ${JSON.stringify(one.params)}`,
  );
  const unknown = [...left].flatMap(([path, fields]) =>
    [...fields].map((field) => `${path}/${field}: there is no such field`),
  );
  return [...wrong, ...unknown];
}
