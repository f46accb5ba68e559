import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {storiesOf} from "./pages.js";

it("storiesOf(place, root) finds the pages at the root of the site that are about a place", async () => {
  const root = await mkdtemp(join(tmpdir(), "pages-"));
  const page = (area?: string) =>
    `---\ntitle: T of ${area}\n${area ? `area: ${area}\n` : ""}---\n\n# T\n`;
  for (const [name, text] of [
    ["leeds.md", page("leeds")],
    ["a-second-look.md", page("leeds")],
    ["york.md", page("york")],
    ["about.md", page()]
  ])
    await writeFile(join(root, name), text);
  expect(await storiesOf("leeds", root)).toEqual([
    {path: "a-second-look", title: "T of leeds"},
    {path: "leeds", title: "T of leeds"}
  ]);
  expect(await storiesOf("craven", root)).toEqual([]);
  await rm(root, {recursive: true});
});
