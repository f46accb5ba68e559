import {describe, expect, it} from "vitest";
import {passedReleases, warnOfAge} from "./copy-age.js";

const asylum = {day: "2026-11-26", title: "Asylum support", publisher: "Home Office"};
const later = {day: "2027-02-25", title: "Resettlement", publisher: "Home Office"};
const asked = "2026-11-01T09:00:00.000Z";
const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe("passedReleases(releases, now)", () => {
  it("leaves out a release on its own day: it may come in the afternoon", () => {
    expect(passedReleases([asylum, later], on("2026-11-26"))).toEqual([]);
    expect(passedReleases([asylum, later], on("2026-11-27"))).toEqual([asylum]);
  });
});

describe("warnOfAge(copy, now)", () => {
  it("is silent while no later release has been due, however old the copy is", () => {
    expect(warnOfAge({asked, nextReleases: [asylum]}, on("2026-11-26"))).toBeUndefined();
    expect(warnOfAge({asked, nextReleases: [later]}, on("2027-02-20"))).toBeUndefined();
  });
  it("names the first release that was due", () => {
    const warning = warnOfAge({asked, nextReleases: [asylum]}, on("2026-12-01"));
    expect(warning).toContain("saved on 1 November 2026");
    expect(warning).toContain("“Asylum support” was announced for 26 November 2026");
    expect(warnOfAge({asked, nextReleases: [asylum, later]}, on("2027-03-01"))).toContain(
      "2 were due"
    );
  });
  it("tells the age alone where no day is known, after a quarter", () => {
    expect(warnOfAge({asked, nextReleases: []}, on("2027-02-01"))).toBeUndefined();
    const warning = warnOfAge({asked, nextReleases: []}, on("2027-02-02"));
    expect(warning).toContain("93 days ago");
    expect(warning).toContain("no announced day");
  });
});
