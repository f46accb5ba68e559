import {describe, expect, it} from "vitest";
import {formatTime, lengthOf, paceOf} from "./pace.js";

describe("paceOf(elapsed, index, plan)", () => {
  const plan = {count: 5, minutes: 5};
  it("is in time while the slide’s share of the time runs", () => {
    expect(paceOf(0, 0, plan)).toBe("in time");
    expect(paceOf(60, 0, plan)).toBe("in time");
    expect(paceOf(119, 1, plan)).toBe("in time");
  });
  it("says how far a talk is behind, or ahead", () => {
    expect(paceOf(75, 0, plan)).toBe("0:15 behind");
    expect(paceOf(30, 2, plan)).toBe("1:30 ahead");
  });
  it("gives a slide its usual time where no length was chosen", () => {
    expect(lengthOf({count: 4, minutes: null})).toBe(360);
    expect(paceOf(91, 0, {count: 4, minutes: null})).toBe("0:01 behind");
  });
});

describe("formatTime(seconds)", () => {
  it("has minutes and two digits of seconds", () => {
    expect(formatTime(5.9)).toBe("0:05");
    expect(formatTime(3725)).toBe("62:05");
  });
});
