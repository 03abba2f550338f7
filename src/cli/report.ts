/// Reports: what a build found, in words. The one rule kept here: results are made to be read by people and by
/// `grep` alike, one thing a line.

import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { GraphCounts, Manifest } from '../model/graph.ts';
import { ENTITY_KINDS, EVENT_KIND_NAMES } from '../model/ontology.ts';
import type { Effects } from './effects.ts';

/// How many diagnostics are printed before the rest is left to the manifest.
const SHOWN = 20;

/// `1 document`, `2 documents`.
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/// A diagnostic as one line, with the path of its document as the user knows it.
function describeDiagnostic(diagnostic: Diagnostic, paths: ReadonlyMap<string, string>): string {
  const { severity, document, span, message, code } = diagnostic;
  const path = paths.get(document) ?? document;
  const place = span ? `${path}:${span.start}-${span.end}` : path;
  return `${severity}: ${place}: ${message} [${code}]`.replace(/\s+/g, ' ');
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/// Prints diagnostics, the gravest first, on stderr. `paths` leads from documents' ids to their paths.
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  paths: ReadonlyMap<string, string>,
  { stderr }: Effects,
): void {
  const sorted = [...diagnostics].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  for (const diagnostic of sorted.slice(0, SHOWN)) stderr.write(`${describeDiagnostic(diagnostic, paths)}\n`);
  const rest = sorted.length - SHOWN;
  if (rest > 0) stderr.write(`… and ${plural(rest, 'more diagnostic')}, all listed in manifest.json\n`);
}

function kindLines(counts: GraphCounts, kinds: readonly string[]): readonly string[] {
  const present = kinds.filter((kind) => counts.byKind[kind]);
  return present.map((kind) => `  ${kind.padEnd(16)}${String(counts.byKind[kind]).padStart(6)}`);
}

function diagnosticsLine(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`);
  return `Diagnostics: ${diagnostics.length}${codes.length ? ` (${codes.join(', ')})` : ''}`;
}

/// What a build found, ready to print.
export function describeGraph({ counts, diagnostics }: Manifest): string {
  const lines = [
    `Documents: ${counts.documents} (${plural(counts.sentences, 'sentence')})`,
    `Entities: ${counts.entities}`,
    ...kindLines(counts, ENTITY_KINDS),
    `Events: ${counts.events} (from ${plural(counts.claims, 'claim')})`,
    ...kindLines(counts, EVENT_KIND_NAMES),
    `Edges: ${counts.edges}`,
    diagnosticsLine(diagnostics),
  ];
  return `${lines.join('\n')}\n`;
}
