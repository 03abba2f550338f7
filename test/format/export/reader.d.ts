/// Readers without types of their own, as much of them as the tests ask for. The one rule kept here: nothing is declared that is not used.

declare module 'jsonld' {
  const jsonld: {
    toRDF(
      input: object,
      options: { readonly format: string; documentLoader(url: string): Promise<never> },
    ): Promise<string>;
  };
  // biome-ignore lint/style/noDefaultExport: it is how the package is imported
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(name: 'bibtex' | 'biblatex'): string;
  }
}

declare module '@citation-js/plugin-bibtex' {}
