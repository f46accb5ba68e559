import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {copyProject, type ProjectCopy} from "../../test/project-copy.js";

let copy: ProjectCopy;
beforeAll(async () => (copy = await copyProject()), 60_000);
afterAll(() => copy.remove());

const run = (...args: string[]) => copy.run("publish/new/new.ts", args);

describe("npm run new", () => {
  it("prints what it can do, with examples", async () => {
    const {code, out} = await run();
    expect(code).toBe(0);
    expect(out).toContain("npm run new -- story leeds");
  }, 120_000);
  it("says of bad input what is wrong with it, and ends with 1", async () => {
    for (const [args, message] of [
      [["storey", "leeds"], "unknown command; one of story, dataset, figure, help: storey"],
      [["story", "york"], "src/york.md: it is there already, and is not written over"]
    ] as const) {
      const {code, errors} = await run(...args);
      expect(code, errors).toBe(1);
      expect(errors).toContain(message);
      expect(errors).toContain("npm run new -- help");
    }
  }, 240_000);
  it("writes nothing where it is only tried, and writes over nothing", async () => {
    const tried = await run("story", "leeds", "--dry-run");
    expect(tried.code, tried.errors).toBe(0);
    expect(tried.out).toContain("would have written src/leeds.md");
    expect(tried.out).toContain("area: leeds");
    const file = join(copy.root, "src/leeds.md");
    expect(existsSync(file)).toBe(false);
    expect((await run("story", "leeds", "--area", "E08000035")).code).toBe(0);
    const written = await readFile(file, "utf8");
    const again = await run("story", "leeds", "--area", "York");
    expect(again.code).toBe(1);
    expect(await readFile(file, "utf8")).toBe(written);
  }, 240_000);
});
