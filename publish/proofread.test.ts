import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {keepSnapshots} from "../test/author-site.js";
import {copyProject, type ProjectCopy} from "../test/project-copy.js";

let project: ProjectCopy;
let file: string;
let york: string;
const prose = (...args: string[]) => project.run("publish/proofread.ts", args);

beforeAll(async () => {
  project = await copyProject();
  await keepSnapshots(join(project.root, "src"));
  file = join(project.root, "src/york.md");
  york = await readFile(file, "utf8");
  await writeFile(file, york.replace('@2026-05">57<', '@2026-05">75<'));
}, 60_000);
afterAll(() => project.remove());

describe("npm run prose", () => {
  it("ends with 1 where there are faults, and leaves the page alone unasked", async () => {
    const before = await readFile(file, "utf8");
    expect(before).not.toBe(york);
    const {code, out} = await prose("york", "--faults");
    expect(code).toBe(1);
    expect(out).toMatch(/^src\/york\.md:\d+:\d+ 75 +WRONG\n/);
    expect(out).toContain("verbs: 1 fault");
    expect(await readFile(file, "utf8")).toBe(before);
  }, 120_000);
  it("mends with --fix, ends with 0, and has nothing to do the second time", async () => {
    const first = await prose("src/york.md", "--fix", "--faults");
    expect(first.out).toContain("src/york.md: 1 rewritten; 0 for its author");
    expect(first.code).toBe(0);
    expect(await readFile(file, "utf8")).toBe(york);
    const second = await prose("york", "--fix", "--faults");
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^src\/york\.md: \d+ numbers, \d+ verbs: no fault\n/);
    expect(await readFile(file, "utf8")).toBe(york);
  }, 120_000);
  it("ends with 2 and the nearest page where there is no such page", async () => {
    const {code, errors} = await prose("yorc");
    expect(code).toBe(2);
    expect(errors).toContain("unknown page; nearest: src/york.md: yorc");
  }, 120_000);
});
