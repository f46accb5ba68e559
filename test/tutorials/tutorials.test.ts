// Follows the documents for authors in a clone of the repository, as they are written:
// commands, files and what they say will be seen are taken out of the documents.
import {readFile} from "node:fs/promises";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {authorIn, type Author} from "./author.js";
import {cloneProject, removeClone} from "./clone.js";
import {readSteps} from "./read-steps.js";

/** In this order: each goes on from what the last one left. */
const documents = [
  "docs/your-first-story.md",
  "docs/writing-claims.md",
  "docs/your-own-dataset.md",
  "docs/your-own-figure.md",
  "docs/your-own-place.md"
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
  }, 240_000);
});
