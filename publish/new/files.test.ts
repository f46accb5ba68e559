import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {editFile, insertBefore, newFile, writeChanges} from "./files.js";
import {checkName} from "./names.js";

let root: string;
beforeAll(async () => (root = await mkdtemp(join(tmpdir(), "new-"))));
afterAll(() => rm(root, {recursive: true}));

describe("writeChanges(root, changes)", () => {
  it("writes new files and changed ones", async () => {
    await writeFile(join(root, "index.ts"), "const all = [b];\n");
    const edit = await editFile(root, "index.ts", (text) => insertBefore(text, /b\]/, "a, "));
    await writeChanges(root, [newFile("src/a.md", "# A\n"), edit]);
    expect(await readFile(join(root, "src/a.md"), "utf8")).toBe("# A\n");
    expect(await readFile(join(root, "index.ts"), "utf8")).toBe("const all = [a, b];\n");
  });
  it("writes nothing at all where one new file is there already", async () => {
    await expect(
      writeChanges(root, [newFile("src/b.md", "# B\n"), newFile("src/a.md", "# Other\n")])
    ).rejects.toThrow("src/a.md: it is there already");
    expect(await readFile(join(root, "src/a.md"), "utf8")).toBe("# A\n");
    await expect(readFile(join(root, "src/b.md"))).rejects.toThrow("ENOENT");
  });
});

describe("insertBefore(text, mark, line)", () => {
  it("refuses a file that is not as it was expected", () => {
    expect(() => insertBefore("nothing", /here/, "x")).toThrow("missing line to write before");
  });
});

describe("checkName(name, what)", () => {
  it("takes what can be an address, and says what a name would be", () => {
    expect(checkName("leeds-2030", "story")).toBe("leeds-2030");
    expect(() => checkName("My Story!", "story")).toThrow(/such as my-story: My Story!/);
    expect(() => checkName("../york", "story")).toThrow(/such as york/);
    expect(() => checkName("***", "story")).toThrow(/hyphens: \*\*\*/);
    expect(() => checkName(undefined, "story")).toThrow("missing name of the story");
  });
});
