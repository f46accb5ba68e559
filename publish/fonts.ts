import {copyFile, mkdir} from "node:fs/promises";
import {join} from "node:path";

/** One font file of the site. */
export interface Face {
  family: string;
  /** The package that the whole font comes from. */
  package: string;
  style: "normal" | "italic";
  /** Whether every page begins with it, so that it should be asked for at once. */
  isFirst?: true;
}

/** The two families, Latin only; the italic serves quotations. */
export const faces: readonly Face[] = [
  {family: "Source Serif 4", package: "source-serif-4", style: "normal", isFirst: true},
  {family: "Source Serif 4", package: "source-serif-4", style: "italic"},
  {family: "Source Sans 3", package: "source-sans-3", style: "normal", isFirst: true}
];

/** The file of a face in publish/fonts, and on the site. */
export const fileOf = ({package: name, style}: Face): string =>
  `${name}${style === "italic" ? "-italic" : ""}.woff2`;

/** Returns the font faces as CSS, with addresses from a page's *root*. */
export function fontFaces(root: string): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:400 700;font-display:swap;src:url(${root}fonts/${fileOf(face)}) format("woff2")}`
    )
    .join("");
}

/**
 * Returns links that ask for the first fonts with the styles. Without them a browser
 * asks when it has laid out the page, and they come after its first picture.
 */
export function fontLinks(root: string): string {
  return faces
    .filter(({isFirst}) => isFirst)
    .map((face) => `<link rel="preload" as="font" href="${root}fonts/${fileOf(face)}" crossorigin>`)
    .join("");
}

/** Copies the fonts into the built site, with their licence. */
export async function copyFonts(output: string): Promise<void> {
  await mkdir(join(output, "fonts"), {recursive: true});
  for (const name of [...faces.map(fileOf), "OFL.txt"])
    await copyFile(join("publish/fonts", name), join(output, "fonts", name));
}
