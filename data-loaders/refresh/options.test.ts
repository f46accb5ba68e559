import {describe, expect, it} from "vitest";
import type {Source} from "../sources/source.js";
import {readOptions} from "./options.js";
import {tellProgress} from "./progress.js";
import {missingSecrets, withoutSecrets} from "./secrets.js";

describe("readOptions(args)", () => {
  it("takes names, areas and what is to be done", () => {
    expect(readOptions(["nomis", "--areas", "E06000014, E08000035", "--dry-run"])).toEqual({
      names: ["nomis"],
      areas: ["E06000014", "E08000035"],
      dryRun: true,
      accept: false,
      help: false
    });
    expect(readOptions(["--areas=all"]).areas).toBe("all");
    expect(readOptions([]).areas).toBeUndefined();
  });
  it("refuses what it does not know", () => {
    expect(() => readOptions(["--force"])).toThrow("--force");
    expect(() => readOptions(["--areas", "York"])).toThrow("invalid area; not as E06000014: York");
    expect(() => readOptions(["--accept", "--areas", "all"])).toThrow("invalid options; --accept");
  });
});

describe("tellProgress(name, out)", () => {
  function tell(isTTY: boolean): string {
    const written: string[] = [];
    const write = (text: string) => void written.push(text);
    const {onProgress, end} = tellProgress("nomis", {isTTY, columns: 60, write});
    for (const done of [undefined, 0.25, 0.5, 2]) onProgress("fetching", done);
    onProgress("checking");
    end();
    return written.join("");
  }
  it("draws one line again and again on a terminal, and clears it", () => {
    const lines = tell(true).split("\r\u001b[2K");
    expect(lines.map((line) => line.trim())).toEqual([
      "",
      "nomis: fetching",
      `nomis: [${"#".repeat(6)}${"-".repeat(18)}] 25 % fetching`,
      `nomis: [${"#".repeat(12)}${"-".repeat(12)}] 50 % fetching`,
      `nomis: [${"#".repeat(24)}] 100 % fetching`,
      "nomis: checking",
      ""
    ]);
  });
  it("writes a plain line for each step elsewhere", () => {
    expect(tell(false)).toBe("nomis: fetching\nnomis: checking\n");
  });
});

describe("secrets", () => {
  const source = {secrets: ["KEY", "OTHER"]} as unknown as Source;
  it("that are missing are named", () => {
    expect(missingSecrets(source, {KEY: "a", OTHER: ""})).toEqual(["OTHER"]);
    expect(missingSecrets({} as Source, {})).toEqual([]);
  });
  it("are left out of a text, also where an address writes them otherwise", () => {
    const environment = {KEY: "a/b c"};
    expect(withoutSecrets("?key=a%2Fb%20c and a/b c", ["KEY", "OTHER"], environment)).toBe(
      "?key=<KEY> and <KEY>"
    );
  });
});
