import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {findBroken} from "./broken-links.js";
import {readLinks} from "./framework.js";

it("readLinks(said) takes the broken links out of what Framework says, in colour or not", () => {
  const said = `built 2 pages
\u001b[2m↳\u001b[22m /york \u001b[2m→\u001b[22m \u001b[31m/present/york\u001b[39m
↳ /about → /methods#gone
copy src/data/x.parquet → dist/data/x.parquet
`;
  expect(readLinks(said)).toEqual([
    {from: "/york", to: "/present/york"},
    {from: "/about", to: "/methods#gone"}
  ]);
});

it("findBroken(links, output) finds what leads nowhere when all is published", async () => {
  const output = await mkdtemp(join(tmpdir(), "links-"));
  await mkdir(join(output, "places"));
  await writeFile(join(output, "york.html"), '<main id="observablehq-main"><h2 id="why%3F">');
  await writeFile(join(output, "places/index.html"), "<main>");
  await writeFile(join(output, "index.json"), "[]");
  const to = (address: string) => ({from: "/about", to: address});
  const good = ["/york", "/york#observablehq-main", "/places/", "/places/index", "/index.json"];
  const broken = ["/yorks", "/york#observablehq", "/places/leeds", "/other.json"];
  expect(await findBroken([...good, ...broken].map(to), output)).toEqual(broken.map(to));
  await rm(output, {recursive: true});
});
