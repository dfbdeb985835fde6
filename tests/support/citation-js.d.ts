// What the tests use of citation-js, which has no types of its own.

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { readonly forceType?: string })
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
  export const plugins: { readonly config: { get(name: string): Record<string, unknown> } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
declare module '@citation-js/plugin-csl'
