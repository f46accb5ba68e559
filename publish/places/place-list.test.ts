import {describe, expect, it} from "vitest";
import {aliasPage} from "./aliases.js";
import {findListed, listPlaces} from "./place-list.js";

describe("listPlaces()", () => {
  it("has every authority before and after the reorganisations, and nothing else", async () => {
    const names = (await listPlaces()).map(({name}) => name);
    expect(names).toHaveLength(22);
    expect(names).toContain("Craven");
    expect(names).not.toContain("England");
  });
  it("links a place and those that it replaced both ways", async () => {
    const whole = (await findListed("north-yorkshire"))!;
    expect(whole.predecessors.map(({name}) => name)).toEqual([
      "Craven",
      "Hambleton",
      "Harrogate",
      "Richmondshire",
      "Ryedale",
      "Scarborough",
      "Selby"
    ]);
    expect(whole.started?.toISOString().slice(0, 10)).toBe("2023-04-01");
    for (const {place} of whole.predecessors)
      expect((await findListed(place))?.successor).toEqual({
        place: "north-yorkshire",
        name: "North Yorkshire"
      });
  });
  it("keeps a place with two codes one place", async () => {
    const {codes, successor, ended} = (await findListed("barnsley"))!;
    expect(codes.map(({code}) => code)).toEqual(["E08000016", "E08000038"]);
    expect([successor, ended]).toEqual([null, null]);
  });
});

describe("aliasPage(code, place)", () => {
  it("leads to the place by itself, by a link and by its canonical address", async () => {
    const html = aliasPage("E06000014", (await findListed("york"))!);
    expect(html).toContain('http-equiv="refresh" content="0; url=./york"');
    expect(html).toContain('<link rel="canonical" href="./york">');
    expect(html).toContain('<a href="./york">The page of York</a>');
    expect(html).toContain("<title>York (E06000014) | Whereabouts</title>");
  });
});
