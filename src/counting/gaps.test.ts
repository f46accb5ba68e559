import {describe, expect, it} from "vitest";
import {datasetNames} from "./dataset-name.js";
import {knownStates} from "./gap.js";
import {gaps} from "./gaps.js";

const levels = ["york", "region", "country"] as const;
const textsOf = (gap: (typeof gaps)[number]) => [
  ...levels.map((level) => gap[level].what),
  gap.proxy.misleads,
  gap.whoKnows,
  gap.betterNotKnown ?? "Fine."
];

describe("gaps", () => {
  it("hold every group that the paper names", () => {
    const names = gaps.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [
      "unaccompanied-children",
      "trafficked",
      "roma",
      "kurds",
      "refused",
      "new-refugees",
      "undocumented",
      "family"
    ])
      expect(names).toContain(name);
    expect(names.length).toBeGreaterThanOrEqual(14);
  });
  it("know less of York than of the country, or as much", () => {
    const states = Object.keys(knownStates);
    for (const {name, york, country} of gaps)
      expect(states.indexOf(york.state), name).toBeGreaterThanOrEqual(
        states.indexOf(country.state)
      );
  });
  it("use every state, so that the key explains no idle mark", () => {
    const used = new Set(gaps.flatMap((gap) => levels.map((level) => gap[level].state)));
    expect([...used].sort()).toEqual(Object.keys(knownStates).sort());
  });
  it("say everything in sentences of under twenty-five words, without numbers", () => {
    for (const gap of gaps)
      for (const text of textsOf(gap)) {
        expect(text, gap.name).toMatch(/^\p{Lu}.*\.$/u);
        for (const sentence of text.split(/(?<=[.;:])\s+/))
          expect(sentence.split(" ").length, sentence).toBeLessThan(25);
        // Years, days and names such as Section 98 are no figures.
        const rest = text.replace(
          /\b(19|20)\d\d\b|Section \d+|\d+ (March|December)|turned 18/g,
          ""
        );
        expect(rest, gap.name).not.toMatch(/\d/);
      }
  });
  it("name a proxy of the directory, and sources", () => {
    for (const {name, proxy, sources} of gaps) {
      expect(datasetNames).toContain(proxy.dataset);
      expect(sources.length, name).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^\p{Lu}[^,]+, .{8,}/u);
    }
  });
  it("say why it is better not to know of those who could be found", () => {
    for (const name of ["unaccompanied-children", "trafficked", "refused", "undocumented"])
      expect(gaps.find((gap) => gap.name === name)?.betterNotKnown, name).toBeTruthy();
  });
});
