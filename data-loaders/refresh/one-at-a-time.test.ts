import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {AnotherRefresh, oneAtATime, turnFile} from "./one-at-a-time.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "turn-"));
});
afterEach(() => rm(root, {recursive: true}));

const left = () => readFile(join(root, turnFile), "utf8").catch(() => null);
const leave = async (text: string) => {
  await mkdir(join(root, ".cache"), {recursive: true});
  await writeFile(join(root, turnFile), text);
};

describe("oneAtATime(root, work)", () => {
  it("does the work, and leaves the way free", async () => {
    expect(await oneAtATime(root, async () => 1)).toBe(1);
    expect(await left()).toBe(null);
  });
  it("leaves the way free where the work fails", async () => {
    await expect(oneAtATime(root, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await left()).toBe(null);
  });
  it("refuses a second while the first is at work, and does not end the first's turn", async () => {
    await oneAtATime(root, async () => {
      await expect(oneAtATime(root, async () => 2)).rejects.toThrow(AnotherRefresh);
      expect(await left()).toBe(String(process.pid));
    });
  });
  it("passes over what a killed process has left", async () => {
    // No process has a number as high as this.
    await leave("99999999");
    expect(await oneAtATime(root, async () => 3)).toBe(3);
    await leave("");
    expect(await oneAtATime(root, async () => 4)).toBe(4);
  });
});
