import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {authorIn, textOf} from "./author.js";
import {readSteps} from "./read-steps.js";

let root: string;
beforeAll(async () => (root = await mkdtemp(join(tmpdir(), "author-"))));
afterAll(() => rm(root, {recursive: true}));

const fence = (info: string, text: string) => "```" + info + "\n" + text + "\n```\n\n";
const follow = (...blocks: string[]) => authorIn(root).follow("a.md", readSteps(blocks.join("")));

describe("an author who follows a document", () => {
  it("does what it says", async () => {
    await follow(
      fence("text file=a/b.txt", "one\ntwo"),
      fence("diff change=a/b.txt", "-two\n+three"),
      fence("sh run", "cat a/b.txt"),
      fence("text shown", "one\nthree")
    );
    expect(await readFile(join(root, "a/b.txt"), "utf8")).toBe("one\nthree\n");
  });
  it("stops where a command fails that should not, or does not that should, with the line", async () => {
    await expect(follow(fence("sh run", "echo oh; exit 3"))).rejects.toThrow(
      /^a.md:1 echo oh; exit 3 ended with 3:\noh/
    );
    await expect(follow(fence("sh run=fails", "true"))).rejects.toThrow("a.md:1 true ended with 0");
    await expect(follow(fence("sh run=fails", "false\ntrue"))).rejects.toThrow(
      "false ended with 1"
    );
  });
  it("stops where something else is shown than it says", async () => {
    const said = fence("sh run", "echo nothing") + fence("text shown", "something");
    await expect(follow(said)).rejects.toThrow(
      "a.md:5 missing in what the command printed: something"
    );
  });
  it("stops where the text to change is not there, or there twice", async () => {
    await writeFile(join(root, "c.txt"), "x\nx\n");
    await expect(follow(fence("diff change=c.txt", "-y\n+z"))).rejects.toThrow(
      "a.md:1 c.txt: 0 places to change, not one: y"
    );
    await expect(follow(fence("diff change=c.txt", "-x\n+z"))).rejects.toThrow(
      "2 places to change"
    );
  });
  it("stops where it was told of something that was never done", async () => {
    await expect(follow(fence("sh done", "npm install -g elsewhere"))).rejects.toThrow("not done");
    await expect(follow(fence("text page=/york", "York"))).rejects.toThrow("no server was started");
    await expect(authorIn(root).finish()).rejects.toThrow("no document came to its build");
  });
});

describe("textOf(html)", () => {
  it("is what is read before anything is opened", () => {
    const html = "<p>It <b>rose</b><button class=why>why</button><span popover>a note</span>.</p>";
    expect(textOf(html)).toBe("It rose.");
  });
});
