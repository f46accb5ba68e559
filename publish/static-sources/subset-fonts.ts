// Makes the fonts of publish/fonts out of the packages' own: npx tsx publish/static-sources/subset-fonts.ts
import {readFile, writeFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import subset from "subset-font";
import {fileOf, faces, type Face} from "../fonts.js";

const require = createRequire(import.meta.url);

const range = (from: number, to: number): string =>
  Array.from({length: to - from + 1}, (_, index) => String.fromCharCode(from + index)).join("");

/** What the site writes and what names are written with: English, its punctuation, the letters of western Europe. */
export const characters =
  range(0x20, 0x7e) + range(0xc0, 0xff) + "\u00a0\u2009\u202f\u2060‑–—‘’“”…′″•·×÷−±°§£€½©";

/** What the styles ask of a font, and what a browser does unasked. */
const keepFeatures = ["ccmp", "kern", "liga", "locl", "lnum", "mark", "tnum"];

/** Returns a *face* with those characters and the weights that the styles use. */
export async function subsetFace({package: name, style}: Face): Promise<Buffer> {
  const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
  const whole = await readFile(join(folder, "files", `${name}-latin-wght-${style}.woff2`));
  const part = await subset(whole, characters, {
    targetFormat: "sfnt",
    variationAxes: {wght: {min: 400, max: 700}},
    keepFeatures,
    noHinting: true
  });
  renameFont(part);
  return subset(part, undefined, {keepAllGlyphs: true, targetFormat: "woff2"});
}

/**
 * Changes the reserved word of a font's names, since the licence keeps it for whole
 * fonts: Source Serif 4 becomes Subset Serif 4. The copyright notice stays as it is.
 */
function renameFont(font: Buffer): void {
  const [reserved, ours] = ["Source", "Subset"];
  const table = findTable(font, "name");
  const strings = table + font.readUInt16BE(table + 4);
  for (let index = 0; index < font.readUInt16BE(table + 2); ++index) {
    const entry = table + 6 + 12 * index;
    if (font.readUInt16BE(entry + 6) === 0) continue;
    const from = strings + font.readUInt16BE(entry + 10);
    const text = font.subarray(from, from + font.readUInt16BE(entry + 8));
    for (const encode of [wide, plain])
      for (let at; (at = text.indexOf(encode(reserved))) >= 0;) text.set(encode(ours), at);
  }
}

const wide = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const plain = (text: string): Buffer => Buffer.from(text, "latin1");

function findTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); ++index) {
    const entry = 12 + 16 * index;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`missing table of a font: ${tag}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const face of faces)
    await writeFile(join("publish/fonts", fileOf(face)), await subsetFace(face));
