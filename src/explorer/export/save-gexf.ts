/// Saving the graph as GEXF. The one rule kept here: the file holds what was asked for, whole: every node that is
/// shown with all its evidence, or the entire graph.

import { writeGexf } from '../../format/gexf-writer.ts';
import type { GraphBundle } from '../../model/graph.ts';
import { shownPart } from '../data/shown-part.ts';
import type { Visibility } from '../data/visibility.ts';
import { saveFile } from './save-file.ts';

/// Writes and saves; `visible` is null for everything.
export function saveGexf({ graph }: GraphBundle, visible: Visibility | null): void {
  const part = visible ? shownPart(graph, visible) : graph;
  saveFile(visible ? 'isnad-shown.gexf' : 'isnad.gexf', 'application/gexf+xml', writeGexf(part));
}
