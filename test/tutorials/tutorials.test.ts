// Follows the documents for authors in a clone of the repository, as they are written:
// commands, files and what they say will be seen are taken out of the documents.
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {authorIn, type Author} from "./author.js";
import {cloneProject, removeClone} from "./clone.js";
import {readSteps} from "./read-steps.js";

/** In this order: each goes on from what the last one left. */
const documents = [
  "docs/your-first-story.md",
  "docs/writing-claims.md",
  "docs/presenting.md",
  "docs/your-own-dataset.md",
  "docs/your-own-figure.md",
  "docs/your-own-place.md",
  "docs/publishing.md"
];

let root: string;
let author: Author;
beforeAll(async () => {
  root = await cloneProject();
  author = authorIn(root);
}, 60_000);
afterAll(async () => {
  author.stop();
  await removeClone(root);
});

describe("the tutorials", () => {
  it.each(documents)(
    "%s can be followed as it is written",
    async (document) => {
      const steps = readSteps(await readFile(document, "utf8"));
      expect(steps.length).toBeGreaterThan(0);
      await author.follow(document, steps);
    },
    240_000
  );
  it("come to a site that builds, with the pages that they say are there", async () => {
    await author.finish();
  }, 600_000);
  it("have a page for missing addresses whose links lead to the site at any depth", async () => {
    const {document} = new JSDOM(await readFile(join(root, "dist/404.html"), "utf8")).window;
    const links = [...document.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src")!
    );
    const ofSite = links.filter((link) => !/^(#|https:)/.test(link));
    expect(ofSite.length).toBeGreaterThan(10);
    for (const link of ofSite) expect(link).toMatch(/^\/whereabouts\//);
  });
});
