import {describe, expect, it} from "vitest";
import {listPlaces} from "../places/place-list.js";
import {findPlace} from "./find-place.js";

const all = await listPlaces();
const find = (written: string) => findPlace(written, all).place;

describe("findPlace(written, all)", () => {
  it("takes a key, a name or a code, in whatever letters", () => {
    for (const written of ["leeds", "Leeds", " LEEDS ", "E08000035", "e08000035"])
      expect(find(written), written).toBe("leeds");
  });
  it("takes the old and the new code of a place whose borders moved", () => {
    expect(find("E08000016")).toBe("barnsley");
    expect(find("E08000038")).toBe("barnsley");
  });
  it("takes York for York, and a part of a name where it is of one place only", () => {
    expect(find("york")).toBe("york");
    expect(find("Hull")).toBe("kingston-upon-hull");
    expect(find("East Riding")).toBe("east-riding-of-yorkshire");
  });
  it("knows a council that has been replaced by its own name", () => {
    expect(find("Harrogate")).toBe("harrogate");
  });
  it("takes a former name for the place of today where no place has it any more", () => {
    const today = all.filter(({ended}) => ended === null);
    expect(findPlace("Harrogate", today).place).toBe("north-yorkshire");
  });
  it("guesses nothing, and names the nearest", () => {
    expect(() => find("leedes")).toThrow("unknown place; nearest: Leeds (E08000035): leedes");
    expect(() => find("Lincolnshire")).toThrow(/North East Lincolnshire.*North Lincolnshire/);
    expect(() => find("E06000015")).toThrow(/nearest: .*E06000014/);
    expect(() => find("")).toThrow("unknown place: nothing");
  });
});
