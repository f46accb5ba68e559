import {readFile} from "node:fs/promises";
import subset from "subset-font";
import {describe, expect, it} from "vitest";
import {faces, fileOf} from "../fonts.js";
import {subsetFace} from "./subset-fonts.js";

describe("subsetFace(face)", () => {
  it.each(faces)("$package, $style: gives the file of publish/fonts", async (face) => {
    const made = await subsetFace(face);
    expect(made.equals(await readFile(`publish/fonts/${fileOf(face)}`))).toBe(true);
  });
  it("keeps the reserved name for whole fonts, and the notice for ours", async () => {
    const file = await readFile(`publish/fonts/${fileOf(faces[0])}`);
    const font = await subset(file, undefined, {keepAllGlyphs: true, targetFormat: "sfnt"});
    const names = wideText(font) + wideText(font.subarray(1));
    expect(names).toContain("Subset Serif 4");
    expect(names).not.toContain("Source Serif");
    expect(names).toContain("Reserved Font Name ‘Source’");
  });
}, 60_000);

/** All that stands in *bytes* as text of two bytes a letter, between much else. */
function wideText(bytes: Buffer): string {
  const pairs = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return pairs.swap16().toString("utf16le");
}
