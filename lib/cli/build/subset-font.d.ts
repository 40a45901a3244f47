/** The part of `subset-font` that is used here; it is published without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options?: {
      readonly targetFormat?: 'woff2' | 'sfnt'
      readonly noHinting?: boolean
      readonly keepFeatures?: readonly string[]
      readonly variationAxes?: Readonly<
        Record<string, number | { readonly min: number; readonly max: number }>
      >
      readonly dropTables?: readonly string[]
    },
  ): Promise<Buffer>
}
