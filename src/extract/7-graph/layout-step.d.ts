/// The steps of the layouts, which have no types of their own. The one rule kept here: only what is used is described.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface ForceSettings {
    readonly linLogMode: boolean;
    readonly outboundAttractionDistribution: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly scalingRatio: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
  }
  function iterate(settings: ForceSettings, nodes: Float32Array, edges: Float32Array): void;

  export = iterate;
}

declare module 'graphology-layout-noverlap/iterate.js' {
  interface OverlapSettings {
    readonly gridSize: number;
    readonly margin: number;
    readonly expansion: number;
    readonly ratio: number;
    readonly speed: number;
  }
  function iterate(settings: OverlapSettings, nodes: Float32Array): { readonly converged: boolean };

  export = iterate;
}
