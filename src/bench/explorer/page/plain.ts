/// The page of a library the explorer is measured beside. The one rule kept here: the address names it, and no other is
/// loaded.

const LIBRARIES: Readonly<Record<string, () => Promise<unknown>>> = {
  sigma: () => import('./sigma.ts'),
  cytoscape: () => import('./cytoscape.ts'),
  'vis-network': () => import('./vis-network.ts'),
};

const asked = location.search.slice(1);
const load = LIBRARIES[asked];
if (!load) throw new Error(`The address names no library: expected ?${Object.keys(LIBRARIES).join(' or ?')}.`);
await load();

export {};
