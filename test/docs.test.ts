import {readdir, readFile, stat} from "node:fs/promises";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...(await readdir("docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)
];

describe.each(documents)("%s", (file) => {
  it("links to files that are there", async () => {
    const text = await readFile(file, "utf8");
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect((await stat(join(dirname(file), target))).isFile(), target).toBe(true);
  });
  it("names files and commands that are there", async () => {
    const text = await readFile(file, "utf8");
    for (const [, path] of text.matchAll(
      /`((?:src|data-loaders|publish|test|docs)\/[\w/.-]+\.\w+)`/g
    ))
      expect((await stat(path)).isFile(), path).toBe(true);
    const {scripts} = JSON.parse(await readFile("package.json", "utf8"));
    for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});

describe("README.md", () => {
  it("has one line for each loader", async () => {
    const text = await readFile("README.md", "utf8");
    for (const name of await readdir("src/data"))
      if (name.endsWith(".ts")) expect(text).toContain(`\`${name}\``);
  });
});
