import {describe, expect, it} from "vitest";
import {byRelease, releaseWords, stretchesOf, type Flow} from "./releases.js";

const flows: Flow[] = [
  {year: 2012, releases: "2014-06, 2016-06, 2017-08", people: 10},
  {year: 2013, releases: "2014-06, 2016-06", people: 20},
  {year: 2013, releases: "2017-08", people: 25},
  {year: 2014, releases: "2016-06, 2017-08", people: 30},
  {year: 2014, releases: "rebased", people: 40},
  {year: 2015, releases: "2016-06, 2017-08", people: 50}
];
const published = byRelease(flows);

describe("byRelease(flows)", () => {
  it("has every release's own years, in order", () => {
    expect(published.map(({release, year, people}) => [release, year, people].join(" "))).toEqual([
      "2014-06 2012 10",
      "2014-06 2013 20",
      "2016-06 2012 10",
      "2016-06 2013 20",
      "2016-06 2014 30",
      "2016-06 2015 50",
      "2017-08 2012 10",
      "2017-08 2013 25",
      "2017-08 2014 30",
      "2017-08 2015 50",
      "rebased 2014 40"
    ]);
  });
});

describe("stretchesOf(flows)", () => {
  const stretches = stretchesOf(published).map(({release, stretch, year}) => [
    release,
    stretch,
    year
  ]);
  it("leaves to an older line only what no newer one draws over it", () => {
    // 2014-06 has nothing of its own, 2016-06 the way over 20 in 2013 alone.
    expect(stretches).toEqual([
      ["2016-06", 2, 2012],
      ["2016-06", 2, 2013],
      ["2016-06", 2, 2014],
      ["2017-08", 1, 2012],
      ["2017-08", 1, 2013],
      ["2017-08", 1, 2014],
      ["2017-08", 1, 2015]
    ]);
  });
  it("parts a line where a newer one takes over", () => {
    const older = [1, 2, 3, 4].map((people, i) => ({year: i, release: "a", people}));
    const newer = [{...older[1]}, {...older[2]}].map((flow) => ({...flow, release: "b"}));
    expect(stretchesOf([...older, ...newer]).map(({release, year}) => [release, year])).toEqual([
      ["a", 0],
      ["a", 1],
      ["a", 2],
      ["a", 3],
      ["b", 1],
      ["b", 2]
    ]);
    expect(new Set(stretchesOf([...older, ...newer]).map(({stretch}) => stretch)).size).toBe(3);
  });
});

describe("releaseWords(flow, published)", () => {
  const wordsOf = (flow: Flow) => releaseWords(flow, published);
  it("says first and last where all between say the same", () => {
    expect(flows.map(wordsOf)).toEqual([
      "3 releases from June 2014 to August 2017",
      "releases of June 2014 and June 2016",
      "release of August 2017",
      "releases of June 2016 and August 2017",
      "rebased to the Census of 2021",
      "releases of June 2016 and August 2017"
    ]);
  });
  it("names each where one between says something else", () => {
    const others: Flow[] = [
      {year: 2012, releases: "2014-06, 2016-06, 2018-08", people: 1},
      {year: 2012, releases: "2017-08", people: 2}
    ];
    expect(releaseWords(others[0], byRelease(others))).toBe(
      "releases of June 2014, June 2016 and August 2018"
    );
  });
  it("names the older releases that the rebased series agrees with", () => {
    const flow = {year: 2012, releases: "2014-06, 2016-06, rebased", people: 1};
    expect(releaseWords(flow, byRelease([flow]))).toBe(
      "releases of June 2014 and June 2016, and rebased to the Census of 2021"
    );
  });
});
