/// The single step of ForceAtlas2, which its package ships without types. The one rule kept here: only what is used
/// is declared.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /// Moves all nodes one step; both arrays are written in place.
  function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): unknown;
  export = iterate;
}
