import {spawnSync} from "node:child_process";
import {cp, mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "audit-"));
  await cp("test/fixtures/disclosure", folder, {recursive: true});
});
afterAll(() => rm(folder, {recursive: true}));

/** Runs the command as an author does, in a folder of their own. */
function audit(...words: string[]): {code: number | null; out: string; err: string} {
  const tsx = resolve("node_modules/.bin/tsx");
  const {status, stdout, stderr} = spawnSync(
    tsx,
    [resolve("data-loaders/guard/audit/audit.ts"), ...words],
    {cwd: folder, encoding: "utf8"}
  );
  return {code: status, out: stdout, err: stderr};
}
const reportOf = (name: string) => readFile(join(folder, name), "utf8");

describe("npm run audit", {timeout: 60_000}, () => {
  it("finds the count that one gap beside a total gives away, and from which lines", async () => {
    const {code, out} = audit("made-up-line.csv", "--threshold", "5");
    expect(code).toBe(1);
    expect(out).toContain(
      "made-up-line.csv: line 3: people: exactly 3, from lines 2, 4 and 5 and the total in line 6"
    );
    expect(await reportOf("made-up-line.audit.md")).toContain("exactly 3");
  });
  it("is not deceived by two gaps in every row and column", () => {
    const {code, out} = audit("made-up-trap.csv", "--threshold", "5");
    expect(code).toBe(1);
    expect(out).toContain("line 3: people: exactly 2, from");
  });
  it("protects a table at the least cost, with one mark for all", async () => {
    const {code, out} = audit("made-up-open.csv", "--threshold", "5", "--suppress");
    expect(code).toBe(1);
    expect(out).toContain("2 small counts withheld, and 2 more to protect them");
    const copy = await reportOf("made-up-open.protected.csv");
    expect(copy.match(/,\*$/gm)).toHaveLength(4);
    // The cheapest rectangle hides 14 and 11 beside 3 and 2: it costs 25.
    expect(copy).toContain("group 1,kind 2,*");
    expect(copy).toContain("group 2,kind 1,*");
    const again = audit("made-up-open.protected.csv", "--threshold", "5");
    expect(again.out).toContain("none can be worked out");
    expect(again.code).toBe(0);
  });
  it("never writes over a protected copy", () => {
    const {code, err} = audit("made-up-open.csv", "--threshold", "5", "--suppress");
    expect(code).toBe(2);
    expect(err).toContain("EEXIST");
  });
  it("sees what an earlier running total gives away", () => {
    const {code, out} = audit("made-up-quarter.csv", "--running", "people", "--order", "quarter");
    expect(code).toBe(1);
    expect(out).toMatch(/change of people: exactly 3/);
    expect(out).not.toMatch(/exactly 35/);
  });
  it("sees what a coarser geography gives away", () => {
    const {code, out} = audit(
      "made-up-wards.csv",
      ...["--with", "made-up-larger.csv", "--nest", "made-up-lookup.csv"]
    );
    expect(code).toBe(1);
    expect(out).toContain("made-up-wards.csv: line 3: people: exactly 2");
    expect(out).not.toContain("line 5: people: exactly 12");
  });
  it("audits a table of ours", () => {
    const report = join(folder, "support.md");
    const {code, out} = audit("place_asylum_support", "--report", report);
    expect(out).toContain("none can be worked out");
    expect(code).toBe(0);
  });
  it.each([
    [
      ["made-up-words.csv", "--counts", "people"],
      "line 3: people: invalid count; not a whole number"
    ],
    [["made-up-words.csv"], "missing counts; name their columns with --counts"],
    [["made-up-ragged.csv"], "made-up-ragged.csv: invalid CSV"],
    [["nowhere.csv"], "missing file: nowhere.csv"],
    [["made-up-line.csv", "--counts", "persons"], "unknown column: persons"],
    [["made-up-line.csv", "--round", "few"], "invalid --round; not a whole number from 1: few"],
    [["made-up-line.csv", "--colour"], "Unknown option '--colour'"],
    [[], "missing file or table to audit"]
  ])("answers %j in a sentence, and how it is used", (words, sentence) => {
    const {code, err} = audit(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain("npm run audit -- <file.csv | table>");
  });
});
