import {describe, expect, it} from "vitest";
import {findNames} from "./find-names.js";

const places = [
  {place: "york", names: ["York", "E06000014"]},
  {place: "north-yorkshire", names: ["North Yorkshire", "E06000065", "Craven", "Harrogate"]},
  {place: "craven", names: ["Craven", "E07000163"]},
  {place: "hull", names: ["Kingston upon Hull", "E06000010"]},
  {place: "leeds", names: ["Leeds", "E08000035"]}
];
const find = (written: string) => findNames(written, places).map(({place}) => place);

describe("findNames(written, all)", () => {
  it("finds a name, in whatever letters, before names that hold it", () => {
    expect(find("YORK")).toEqual(["york", "north-yorkshire"]);
    expect(find("hull")).toEqual(["hull"]);
  });
  it("finds a code, whole or begun", () => {
    expect(find("e07000163")[0]).toBe("craven");
    expect(find("E0800")).toContain("leeds");
  });
  it("finds a former name at the place of today too", () => {
    expect(find("Harrogate")).toEqual(["north-yorkshire"]);
    expect(find("craven")).toEqual(["north-yorkshire", "craven"]);
  });
  it("puts codes that begin alike first among those that are as far off", () => {
    expect(find("E06000015").slice(0, 2).sort()).toEqual(["hull", "york"]);
  });
  it("forgives a typing error", () => {
    expect(find("leedes")).toEqual(["leeds"]);
    expect(find("Kigston upon Hull")).toEqual(["hull"]);
    expect(find("yrok")).toContain("york");
  });
  it("leaves out what is too far off, and narrows nothing without a word", () => {
    expect(find("zzzzzzzz")).toEqual([]);
    expect(find("  ")).toHaveLength(places.length);
  });
});
