import {copyFile, mkdir} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";

const require = createRequire(import.meta.url);

/** The two families, Latin only; the italic serves quotations. */
const faces = [
  {family: "Source Serif 4", package: "source-serif-4", style: "normal", weight: "200 900"},
  {family: "Source Serif 4", package: "source-serif-4", style: "italic", weight: "200 900"},
  {family: "Source Sans 3", package: "source-sans-3", style: "normal", weight: "200 900"}
] as const;

const fileOf = ({package: name, style}: (typeof faces)[number]) =>
  `${name}-latin-wght-${style}.woff2`;

/** Returns the font faces as CSS, with addresses from a page's *root*. */
export function fontFaces(root: string): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url(${root}fonts/${fileOf(face)}) format("woff2")}`
    )
    .join("");
}

/** Copies the fonts into the built site. */
export async function copyFonts(output: string): Promise<void> {
  await mkdir(join(output, "fonts"), {recursive: true});
  for (const face of faces) {
    const folder = dirname(require.resolve(`@fontsource-variable/${face.package}/package.json`));
    await copyFile(join(folder, "files", fileOf(face)), join(output, "fonts", fileOf(face)));
  }
}
