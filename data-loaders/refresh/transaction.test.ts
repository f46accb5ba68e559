import {spawn} from "node:child_process";
import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {readAll} from "../../test/project-copy.js";
import {recover, refuseHalfDone, transactionFolder, writeTogether} from "./transaction.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "transaction-"));
  await mkdir(join(root, "deep"));
  await writeFile(join(root, "a.txt"), "old");
  await writeFile(join(root, "deep/b.txt"), "old");
});
afterEach(() => rm(root, {recursive: true}));

const old = {"a.txt": "old", "deep/b.txt": "old"};
const fresh = {"a.txt": "new", "deep/b.txt": "new", "new/c.txt": "new"};
const files = () => readAll(root, [""]);

/** Writes the files in a process of its own, which is killed at one of its steps. */
async function writeAndKill(step: number): Promise<NodeJS.Signals | number | null> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--import",
      "./test/fixtures/kill-at.js",
      "test/fixtures/write-together.ts",
      root,
      "new"
    ],
    {env: {...process.env, KILL_AT: String(step)}, stdio: "ignore"}
  );
  return new Promise((resolve) => child.on("close", (code, signal) => resolve(signal ?? code)));
}

describe("writeTogether(root, files)", () => {
  it("writes all, and leaves nothing else", async () => {
    await writeTogether(root, new Map(Object.entries(fresh)));
    expect(await files()).toEqual(fresh);
  });
  it("leaves everything as it was where a file cannot be written", async () => {
    await writeFile(join(root, "new"), "in the way of the folder");
    await expect(writeTogether(root, new Map(Object.entries(fresh)))).rejects.toThrow("EEXIST");
    expect(await files()).toEqual({...old, new: "in the way of the folder"});
  });
  it("is all or nothing wherever it is killed", async () => {
    const ends: string[] = [];
    for (let step = 1; ; ++step) {
      await rm(root, {recursive: true});
      await mkdir(join(root, "deep"), {recursive: true});
      for (const [path, text] of Object.entries(old)) await writeFile(join(root, path), text);
      const end = await writeAndKill(step);
      if (end !== "SIGKILL") {
        expect(end).toBe(0);
        break;
      }
      const isHalfDone = await refuseHalfDone(root).then(
        () => false,
        () => true
      );
      const recovery = await recover(root);
      expect(isHalfDone).toBe(recovery === "completed");
      const found = await files();
      // Killed before its first step it had not begun; killed at its last, it had ended.
      if (recovery === "completed") expect(found).toEqual(fresh);
      else expect([old, fresh]).toContainEqual(found);
      ends.push(JSON.stringify(found) === JSON.stringify(old) ? "old" : "new");
    }
    expect(await files()).toEqual(fresh);
    expect(ends).toEqual([...ends].sort().reverse());
    expect(new Set(ends)).toEqual(new Set(["old", "new"]));
    expect(ends.length).toBeGreaterThan(9);
  }, 180_000);
});

describe("recover(root)", () => {
  it("finds nothing where nothing was cut short", async () => {
    expect(await recover(root)).toBe("nothing");
  });
  it("can be cut short itself, and run again", async () => {
    await mkdir(join(root, transactionFolder));
    await writeFile(join(root, transactionFolder, "journal.json"), '["a.txt","deep/b.txt"]');
    // The first is in its place already.
    await writeFile(join(root, "a.txt"), "new");
    await writeFile(join(root, transactionFolder, "1"), "new");
    await expect(refuseHalfDone(root)).rejects.toThrow("accepting a refresh was cut short");
    expect(await recover(root)).toBe("completed");
    expect(await files()).toEqual({"a.txt": "new", "deep/b.txt": "new"});
  });
});
