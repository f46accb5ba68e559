import {describe, expect, it} from "vitest";
import {effectiveSource, type RefreshedSource} from "./effective-source.js";
import {placeComponentsOfChange} from "./place-components-of-change.js";
import {placeImmigrationRebased} from "./place-immigration-rebased.js";
import type {Source} from "./table.js";

const refreshed: RefreshedSource = {
  releases: ["July 2026", "July 2027"],
  releaseId: "2027-07",
  licence: "Open Government Licence v3.0",
  hosts: ["www.example.org"],
  fetched: "2027-08-03",
  earlier: []
};
const carried: Source = placeImmigrationRebased.carried ?? placeImmigrationRebased.source;

describe("effectiveSource(declared, refreshed)", () => {
  it("is what the contract declares where nothing was refreshed", () => {
    expect(effectiveSource(carried)).toBe(carried);
  });
  it("is the newest release, from the publisher's own file", () => {
    expect(effectiveSource(carried, refreshed)).toEqual({
      ...carried,
      release: "July 2027",
      releaseId: "2027-07",
      obtained: "fetched from www.example.org on 3 August 2027",
      checked: "by machine when it was fetched: keys, types, ranges and intervals",
      secondHand: false
    });
  });
  it("is of two descents where areas that were not asked for stay", () => {
    const source = effectiveSource(carried, {...refreshed, keepsCarried: true});
    expect(source).toMatchObject({release: "July 2027", releaseId: "2027-07"});
    expect(source.obtained).toBe(
      `${carried.obtained}; some areas fetched from www.example.org on 3 August 2027`
    );
    expect(source.secondHand).toBe(carried.secondHand);
  });
  it("forgets the day that was announced for the release which is here now", () => {
    const announced = {...carried, nextRelease: "2026-11-26"};
    expect(effectiveSource(announced).nextRelease).toBe("2026-11-26");
    expect(effectiveSource(announced, refreshed)).not.toHaveProperty("nextRelease");
  });
  it("adds to the releases of a table that says them row by row", () => {
    const declared = placeComponentsOfChange.carried ?? placeComponentsOfChange.source;
    const source = effectiveSource(declared, {...refreshed, releaseId: "by-row"});
    expect(source.release).toBe(`${declared.release}; July 2026, July 2027`);
    expect(source.releaseId).toBe("by-row");
    expect(source.obtained).toBe(
      `${declared.obtained}; the newest fetched from www.example.org on 3 August 2027`
    );
    expect(source.checked).toContain(declared.checked);
  });
});
