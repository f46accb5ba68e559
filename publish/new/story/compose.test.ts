import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../../src/queries/engine.js";
import {tables} from "../../../src/tables/index.js";
import {openSnapshots} from "../../../test/snapshots.js";
import {parsePage} from "../../pages.js";
import {findListed, listPlaces} from "../../places/place-list.js";
import {checkProse, formatFault} from "../../prose.js";
import {contextOf} from "../../context.js";
import {composeStory} from "./compose.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openSnapshots(
    Object.keys(tables).filter((name) => /^(place|paper|york)/.test(name))
  );
}, 60_000);
afterAll(() => engine.close());

const storyOf = async (name: string) => composeStory(engine, (await findListed(name))!);

async function faultsOf(source: string, place: string): Promise<string[]> {
  const page = parsePage(source, {file: `src/${place}.md`, path: `/${place}`});
  return (await checkProse(page, contextOf(page, engine))).map(formatFault);
}

describe("composeStory(engine, place)", () => {
  it("writes for every place a story whose prose check is clean", async () => {
    for (const {place} of await listPlaces()) {
      const {source} = await storyOf(place);
      expect(await faultsOf(source, place), place).toEqual([]);
      expect(source, place).not.toMatch(/undefined|null|NaN|\[object|\n\n\n/);
    }
  }, 120_000);
  it("says of Leeds what the data bear out, and claims no finding that does not hold there", async () => {
    const {source, notes} = await storyOf("leeds");
    expect(source).toContain('<story-figure name="arrivals-by-release"></story-figure>');
    expect(source).toContain('<story-figure name="components-of-change" neutral></story-figure>');
    expect(notes["components-of-change"]).toMatch(/^it claims nothing, because in the release/);
    expect(source).toMatch(/>showed no clear change</);
    expect(source).toMatch(/>cannot be compared</);
  });
  it("tells a reader what is missing: the reason of each gap, and the parts of York’s story", async () => {
    const {source, lacks} = await storyOf("craven");
    const [before, after] = source.split("## What do the figures not tell of Craven?");
    expect(before).not.toContain('name="asylum-support"');
    expect(after).toContain('<story-figure name="asylum-support" neutral></story-figure>');
    expect(source).toContain("North Yorkshire replaced it");
    expect(lacks).toHaveLength(4);
    for (const part of lacks) expect(after).toContain(part);
    expect((await storyOf("york")).lacks).toEqual([]);
  });
});
