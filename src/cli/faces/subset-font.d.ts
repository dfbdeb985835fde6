// The part of the package `subset-font` that is used here. It has no types of its own.

declare module 'subset-font' {
  export interface SubsetOptions {
    readonly targetFormat: 'woff2'
    readonly keepFeatures: readonly string[]
    readonly noHinting: boolean
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  }

  const subsetFont: (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>
  export default subsetFont
}
