import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {findCited, libraryOf, readLibrary, siteLibrary} from "./library.js";
import {readWork} from "./work.js";

const work = {id: "a-1", type: "book", title: "A", author: [{family: "A"}]};

describe("readLibrary(folder)", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "references-"));
  });
  afterAll(() => rm(folder, {recursive: true}));

  it("reads every file, and names the one that is wrong", async () => {
    await writeFile(join(folder, "a.json"), JSON.stringify([work]));
    expect([...readLibrary(folder).keys()]).toEqual(["a-1"]);
    await writeFile(join(folder, "b.json"), JSON.stringify([{...work, id: "b-1", title: ""}]));
    expect(() => readLibrary(folder)).toThrow("b.json: missing title of b-1");
    await writeFile(join(folder, "b.json"), "{");
    expect(() => readLibrary(folder)).toThrow("b.json: ");
    await rm(join(folder, "b.json"));
    await writeFile(join(folder, "c.bib"), "@misc{}");
    expect(() => readLibrary(folder)).toThrow("c.bib: invalid library; not CSL JSON");
  });
  it("is empty where there is no folder", () => {
    expect(readLibrary(join(folder, "none")).size).toBe(0);
  });
  it("reads the site's own", () => {
    expect(siteLibrary().get("tyler-2016")?.label).toBe("Tyler 2016");
  });
});

describe("libraryOf(works)", () => {
  it("refuses two works of one key", () => {
    expect(() => libraryOf([work, work].map(readWork))).toThrow("two works have one id: a-1");
  });
});

describe("readWork(item)", () => {
  it("names what is missing or cannot be linked to", () => {
    expect(() => readWork({...work, id: "A 1"})).toThrow("invalid id");
    expect(() => readWork({...work, author: []})).toThrow("missing author of a-1");
    expect(() => readWork({...work, URL: "javascript:alert(1)"})).toThrow("invalid URL of a-1");
    expect(() => readWork({...work, issued: {"date-parts": [["2016"]]}})).toThrow("invalid issued");
  });
});

describe("findCited(library, key)", () => {
  it("names the nearest key of one that there is not", () => {
    expect(() => findCited(libraryOf([readWork(work)]), "a-2")).toThrow(
      "unknown reference; nearest: a-1: a-2"
    );
  });
});
