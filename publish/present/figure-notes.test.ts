import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {packFigure} from "../../src/components/figure-data.js";
import {readFigureNotes} from "./figure-notes.js";

const json = packFigure({
  file: "a-york",
  title: "T",
  subtitle: "S",
  description: "In words.",
  columns: [],
  rows: [],
  source: "The whole source.",
  releaseNote: "",
  coverage: "",
  intervalNote: "The whole doubt.",
  caveats: ["One. Two."],
  sql: "",
  bibtex: ""
});

async function notesOf(name: string) {
  const {document} = new JSDOM(
    `<figure data-figure="${name}" data-rows="./figures/a.json"></figure>`
  ).window;
  const notes = await readFigureNotes(document, (path) =>
    path === "./figures/a.json" ? json : undefined
  );
  return notes.get(name)!;
}

describe("readFigureNotes(document, read)", () => {
  it("keeps all that goes with a figure, as its data have it", async () => {
    expect(await notesOf("asylum-support")).toMatchObject({
      caveats: ["One. Two."],
      interval: "The whole doubt.",
      source: "The whole source.",
      description: "In words.",
      doubt: "A count, without a margin."
    });
  });
  it("names one table of each publisher, with its release, where a slide has no room", async () => {
    const {shortSource} = await notesOf("asylum-support");
    expect(shortSource).toMatch(/^Home Office, .*Asy_D11.* \(year ending /);
  });
  it("names the publishers alone where there are many tables", async () => {
    const {shortSource} = await notesOf("arrivals-three-ways");
    expect(shortSource).toMatch(
      /^Office for National Statistics; .*: \d tables, named in the article/
    );
    expect(shortSource.length).toBeLessThan(200);
  });
  it("says that an illustration is made up, in the place of a doubt and a source", async () => {
    expect(await notesOf("six-people-by-hand")).toMatchObject({
      doubt: "Made up for teaching.",
      shortSource: ""
    });
  });
  it("fails where the data are missing", async () => {
    const {document} = new JSDOM(`<figure data-figure="a" data-rows="b"></figure>`).window;
    await expect(readFigureNotes(document, () => undefined)).rejects.toThrow(
      "missing data of figure a: b"
    );
  });
});
