// The package's own types stand at an older version, without the features to keep.
declare module "subset-font" {
  export interface SubsetOptions {
    targetFormat: "sfnt" | "woff" | "woff2";
    /** The range that is kept of each axis. */
    variationAxes?: Readonly<Record<string, {min: number; max: number}>>;
    /** The OpenType features that are kept; all by default. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** Keeps every glyph; then there is no text. */
    keepAllGlyphs?: boolean;
  }
  /** Returns a font with the glyphs that a *text* needs. */
  export default function subset(
    font: Buffer,
    text: string | undefined,
    options: SubsetOptions
  ): Promise<Buffer>;
}
