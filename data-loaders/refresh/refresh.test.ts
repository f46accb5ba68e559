import {JSDOM} from "jsdom";
import {appendFile, copyFile, cp, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {startPublisher, type FakePublisher, type PublishedFile} from "../../test/fake-publisher.js";
import {copyProject, readAll, type ProjectCopy, type RunOptions} from "../../test/project-copy.js";
import {placeAsylumSupport} from "../../src/tables/place-asylum-support.js";
import {placeComponentsOfChange} from "../../src/tables/place-components-of-change.js";
import type {AnyRow, Table} from "../../src/tables/table.js";
import {refreshedFiles} from "../lock.js";
import {toContractCsv} from "../refreshed.js";
import {tidyCarried} from "../tidy/index.js";

const support = placeAsylumSupport as Table;
const components = placeComponentsOfChange as Table;
const cli = "data-loaders/refresh/refresh.ts";
/** All that pages are made from and a refresh may change. */
const state = ["data-loaders/refreshed", refreshedFiles.lock, refreshedFiles.sources, ".accepting"];

/** What each test begins with a copy of. */
let project: ProjectCopy;
let copy: ProjectCopy;
let publisher: FakePublisher;
beforeAll(async () => {
  [project, publisher] = await Promise.all([copyProject(), startPublisher()]);
  await copyFile(
    "test/fixtures/fake-sources.ts",
    join(project.root, "data-loaders/sources/index.ts")
  );
}, 90_000);
afterAll(async () => {
  publisher.close();
  await project.remove();
});
beforeEach(async () => {
  publisher.files.clear();
  copy = await project.copy();
}, 90_000);
afterEach(() => copy.remove());

const refresh = (args: string, options: RunOptions = {}) =>
  copy.run(cli, args.split(" ").filter(Boolean), {
    ...options,
    env: {PUBLISHER: publisher.address, ...options.env}
  });
const stateNow = () => readAll(copy.root, state);

const released = {
  release: "year ending September 2026",
  releaseId: "2026-11",
  time: "2026-11-24T09:30:00Z"
};

/** Has the publisher serve what we carry of a table, after a change. */
async function publish(
  contract: Table,
  change: (rows: AnyRow[]) => AnyRow[],
  about: Omit<PublishedFile, "text"> = released
): Promise<void> {
  const text = toContractCsv(contract, change(await tidyCarried(contract)));
  publisher.files.set(`${contract.name}.csv`, {...about, text});
}

const isYork = (row: AnyRow, day: string) =>
  row.place === "york" && (row.date as Date).toISOString().startsWith(day);
/** York's count of a day, changed. */
const setYork = (day: string, people: number | null) => (rows: AnyRow[]) =>
  rows.map((row) =>
    isYork(row, day) ? {...row, people, mark: people === null ? "fewer than 10" : row.mark} : row
  );
const countOfYork = async (day: string) =>
  (await tidyCarried(support)).find((row) => isYork(row, day))!.people as number;

interface Told {
  html: string;
  kept: Record<string, string>;
  facts: Record<string, {value: number; note: string} | string>;
  refreshes: string[];
  source: Record<string, unknown>;
}

/** What readers are told, after the copy's own code. */
async function told(...addresses: string[]): Promise<Told> {
  const {code, out, errors} = await copy.run("test/fixtures/render-changes.ts", addresses);
  expect(errors).toBe("");
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe("npm run refresh", () => {
  it("shows a changed figure, and only that, in the report and to readers", async () => {
    const day = "2026-03-31";
    const before = await countOfYork(day);
    await publish(support, setYork(day, before + 11));
    const fetched = await refresh("asylum");
    expect(fetched).toMatchObject({code: 0});
    expect(fetched.out).toContain(
      `Changed figures: 1\n- york · ${day}: people ${before} → ${before + 11}\n`
    );
    expect(fetched.out.match(/^- /gm)).toHaveLength(1);
    expect(fetched.out).toContain("To accept: npm run refresh -- --accept asylum");
    expect(fetched.errors).toContain("asylum: fetching place_asylum_support.csv\n");
    expect((await told()).html).toContain("No refresh has been accepted in this copy");

    const accepted = await refresh("--accept");
    expect(accepted).toMatchObject({code: 0, errors: ""});
    expect(accepted.out).toContain("place_asylum_support: accepted");
    const {html, kept, facts, refreshes, source} = await told(
      `york.supported-asylum.${day}@2026-05`,
      `york.supported-asylum.${day}@2026-11`
    );
    const {document} = new JSDOM(html).window;
    const changes = [...document.querySelectorAll(".figure-changes li")];
    expect(changes.map(({textContent}) => textContent)).toEqual([
      `York, 31 March 2026: people supported on that day: ${before} → ${before + 11}`
    ]);
    expect(document.querySelector("h3")?.textContent).toMatch(
      /^\d+ \w+ 20\d\d: Office for Examples$/
    );
    expect(refreshes).toHaveLength(1);
    expect(refreshes[0]).toContain("year ending September 2026");
    const [head, ...lines] = kept["changes/refresh-1.csv"].trim().split("\n");
    expect(head).toMatch(/^table_name,row_key,place,column_name,change,value,new_value/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(
        `^place_asylum_support,york · ${day},york,people,revised,${before},${before + 11},2026-05,2026-11,2026-11,`
      )
    );
    expect(source).toMatchObject({
      release: "year ending September 2026",
      releaseId: "2026-11",
      obtained: `fetched from ${new URL(publisher.address).host} on 24 November 2026`
    });
    // A page that quotes the earlier release still finds it, as it was.
    expect(facts).toMatchObject({
      [`york.supported-asylum.${day}@2026-05`]: {
        value: before,
        note: expect.stringContaining("Release: May 2026")
      },
      [`york.supported-asylum.${day}@2026-11`]: {
        value: before + 11,
        note: expect.stringContaining("Release: year ending September 2026")
      }
    });
  }, 180_000);

  it("keeps nothing in a dry run", async () => {
    await publish(support, setYork("2026-03-31", 300));
    const {code, out} = await refresh("asylum --dry-run");
    expect(code).toBe(0);
    expect(out).toContain("Changed figures: 1");
    expect((await refresh("--accept")).out).toContain("Nothing waits to be accepted");
  }, 180_000);

  it("says what is new and what is gone, and cuts a long list", async () => {
    const next = new Date("2026-06-30T00:00:00Z");
    await publish(support, (rows) => {
      const kept = rows.filter(({place}) => place !== "leeds");
      const [first] = kept.filter((row) => isYork(row, "2026-03-31"));
      const raised = kept.map((row) =>
        row.place === "hull" || row.people === null
          ? row
          : {...row, people: (row.people as number) + 1}
      );
      return [...raised, {...first, date: next}];
    });
    const {out} = await refresh("asylum");
    expect(out).toContain("New periods and groups: 1\n- date 2026-06-30\n");
    expect(out).toContain("Areas that disappear: 1\n- place leeds\n");
    expect(out).toMatch(/Changed figures: \d{3}\n(- .*\n){20}- … and \d+ more\n/);
    expect(out).toContain("The whole report: .cache/refresh/asylum.md");
    expect(out).toContain("Read again in the contract");
    const whole = await readFile(join(copy.root, ".cache/refresh/asylum.md"), "utf8");
    const [, count] = /Changed figures: (\d+)/.exec(whole)!;
    expect(whole.match(/^- .*: people \d+ → \d+$/gm)).toHaveLength(Number(count));
  }, 180_000);

  it("adds a release to a table that holds several, and tells of broken totals", async () => {
    await publish(
      components,
      (rows) =>
        rows
          .filter(({release}) => release === "2021-06")
          .map((row) =>
            row.place === "york" && row.year === 2015
              ? {...row, release: "2026-11", international_in: 3000}
              : {...row, release: "2026-11"}
          ),
      {...released, release: "November 2026"}
    );
    const {out} = await refresh("components");
    expect(out).toContain(
      "Changed figures: 1\n- york · 2015: international_in 2963 → 3000 (release 2021-06 → 2026-11)\n"
    );
    expect(out).toContain(
      "Broken totals: 1\n- york · 2015 · 2026-11: international_net = international_in − international_out: 1360, not 1397\n"
    );
    expect((await refresh("--accept components")).code).toBe(0);
    const {html, facts} = await told(
      "york.immigration.2015@2021-06",
      "york.immigration.2015@2026-11"
    );
    expect(html).toContain("York, 2015: long-term immigration: <del>2,963</del>");
    expect(facts).toMatchObject({
      "york.immigration.2015@2021-06": {value: 2963},
      "york.immigration.2015@2026-11": {value: 3000}
    });
  }, 180_000);

  it("keeps the areas that were not asked for, of the same release", async () => {
    const day = "2026-03-31";
    const before = await countOfYork(day);
    const {release, releaseId} = placeAsylumSupport.carried ?? placeAsylumSupport.source;
    const same = {...released, release, releaseId};
    const onlyYork = (rows: AnyRow[]) => rows.filter(({place}) => place === "york");
    await publish(support, (rows) => onlyYork(setYork(day, before + 11)(rows)), same);
    const {out} = await refresh("asylum --areas E06000014");
    const carried = await tidyCarried(support);
    const others = new Set(carried.map(({place}) => place)).size - 1;
    expect(out).toContain(`Rows: ${carried.length} → ${carried.length}`);
    expect(out).toContain(`Areas that were not asked for, and stay as they were: ${others}`);
    expect(out).toContain("Changed figures: 1\n");
    expect(out).not.toContain("Areas that disappear");
    expect((await refresh("--accept")).code).toBe(0);
    const {source} = await told();
    expect(source.obtained).toMatch(/; some areas fetched from .* on 24 November 2026$/);
    const good = await stateNow();
    const rows = good[refreshedFiles.table(support.name)].trim().split("\n").slice(1);
    expect(rows.filter((row) => row.startsWith("hull,"))).toHaveLength(
      carried.filter(({place}) => place === "hull").length
    );

    // A second area adds its file to the first one's.
    const onlyLeeds = (all: AnyRow[]) => all.filter(({place}) => place === "leeds");
    await publish(support, onlyLeeds, {...same, time: "2026-11-25T09:30:00Z"});
    await refresh("asylum --areas E08000035");
    await refresh("--accept");
    const lock = JSON.parse((await stateNow())[refreshedFiles.lock]);
    expect(lock.tables[support.name].rows).toBe(carried.length);

    // Of the next release, one area alone would stand beside others of the last.
    await publish(support, onlyYork, released);
    const state = await stateNow();
    const {code, errors} = await refresh("asylum --areas E06000014");
    expect(code).toBe(1);
    expect(errors).toContain("asylum: failed; place_asylum_support: invalid areas; ");
    expect(errors).toContain("refresh all its areas together, without --areas or with --areas all");
    expect(await stateNow()).toEqual(state);
  }, 240_000);

  it("keeps no count of people seeking protection that the publisher took back", async () => {
    const day = "2026-03-31";
    const before = await countOfYork(day);
    await publish(support, setYork(day, null));
    await refresh("asylum");
    await refresh("--accept");
    const {html, kept, facts} = await told(`york.supported-asylum.${day}@2026-05`);
    expect(html).toContain("withheld now; the earlier count is not kept");
    const line = kept["changes/refresh-1.csv"].split("\n").find((one) => one.includes(",people,"));
    expect(line).toContain(",withheld,,,");
    expect(line).not.toContain(String(before));
    expect(facts[`york.supported-asylum.${day}@2026-05`]).toContain("unknown fact");
  }, 180_000);

  it("skips a source without its secret, and says so", async () => {
    const {code, errors} = await refresh("locked");
    expect(code).toBe(3);
    expect(errors).toContain("locked: skipped; set EXAMPLE_KEY to ask Office for Examples");
  }, 90_000);

  it("prints no secret, whoever repeats it", async () => {
    const EXAMPLE_KEY = "place_components_of_change";
    const {code, out, errors} = await refresh("locked", {env: {EXAMPLE_KEY}});
    expect(code).toBe(1);
    expect(errors).toContain("locked: failed; <EXAMPLE_KEY>: the publisher answers 500");
    expect(out + errors).not.toContain(EXAMPLE_KEY);
  }, 90_000);

  it("does not understand other sources, areas or options", async () => {
    expect(await refresh("asilum")).toMatchObject({
      code: 2,
      errors: expect.stringContaining(
        "unknown source; not one of asylum, components, locked: asilum"
      )
    });
    expect(await refresh("--areas York")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("invalid area; not as E06000014: York")
    });
    expect((await refresh("--accept --dry-run")).code).toBe(2);
  }, 90_000);
});

describe("the last good snapshot", () => {
  /** The project after a first refresh was accepted, once a test has asked for it. */
  let afterFirst: ProjectCopy | undefined;
  afterAll(() => afterFirst?.remove());

  /** Accepts a first refresh, so that there is something to lose. */
  async function acceptFirst(): Promise<Record<string, string>> {
    await publish(support, setYork("2026-03-31", 301));
    if (afterFirst) {
      await copy.remove();
      copy = await afterFirst.copy();
      return stateNow();
    }
    await refresh("asylum");
    expect((await refresh("--accept")).code).toBe(0);
    afterFirst = await copy.copy();
    return stateNow();
  }

  it("stays byte for byte when a source fails to answer, parse, check or guard", async () => {
    const good = await acceptFirst();
    expect(Object.keys(good)).toHaveLength(4);
    await publish(components, (rows) => rows);
    const faults: [change: (rows: AnyRow[]) => AnyRow[], message: string][] = [
      [
        (rows) => rows.map((row) => ({...row, people: "about 300"})),
        "place_asylum_support: sheet Data: row 1: people: invalid number: about 300"
      ],
      [(rows) => [...rows, rows[0]], "duplicate key of row"],
      [setYork("2026-03-31", 4), "place_asylum_support: row"]
    ];
    for (const [change, message] of faults) {
      await publish(support, change);
      const {code, errors, out} = await refresh("asylum components");
      expect(code).toBe(1);
      expect(errors).toContain("asylum: failed; ");
      expect(errors).toContain(message);
      // The others go on.
      expect(out).toContain("# components");
      expect(await stateNow()).toEqual(good);
    }
    publisher.files.delete("place_asylum_support.csv");
    expect((await refresh("asylum")).errors).toContain("the publisher answers 500");
    expect(await stateNow()).toEqual(good);
  }, 240_000);

  it("or the new one is there, whole, after accepting was killed", async () => {
    const good = await acceptFirst();
    const kill = `--import ${join(process.cwd(), "test/fixtures/kill-at.js")}`;
    await publish(support, setYork("2026-03-31", 302), {...released, releaseId: "2027-02"});
    await refresh("asylum");
    // Before anything is decided, then in the middle of putting files in their places.
    await refresh("--accept", {env: {NODE_OPTIONS: kill, KILL_AT: "5"}});
    const killed = await stateNow();
    expect(Object.keys(killed).some((path) => path.startsWith(".accepting"))).toBe(true);
    for (const [path, text] of Object.entries(good)) expect(killed[path]).toBe(text);
    expect((await refresh("asylum --dry-run")).errors).toContain(
      "An earlier --accept was cut short: rolled back."
    );
    expect(await stateNow()).toEqual(good);

    await refresh("--accept", {env: {NODE_OPTIONS: kill, KILL_AT: "12"}});
    expect(await stateNow()).not.toEqual(good);
    const halfDone = await copy.run("test/fixtures/render-changes.ts");
    expect(halfDone.code).toBe(1);
    expect(halfDone.errors).toContain(
      "accepting a refresh was cut short; run npm run refresh -- --accept"
    );
    const again = await refresh("--accept");
    expect(again.errors).toContain("An earlier --accept was cut short: completed.");
    expect(again.out).toContain("place_asylum_support: as it was, nothing to do");
    const {facts} = await told(
      "york.supported-asylum.2026-03-31@2027-02",
      "york.supported-asylum.2026-03-31@2026-11"
    );
    expect(facts).toMatchObject({
      "york.supported-asylum.2026-03-31@2027-02": {value: 302},
      "york.supported-asylum.2026-03-31@2026-11": {value: 301}
    });
  }, 240_000);

  it("stays byte for byte when the disk is full, and can be accepted later", async () => {
    const good = await acceptFirst();
    await publish(components, (rows) =>
      rows.map((row) => (row.year === 2015 ? {...row, other_change: 0} : row))
    );
    await refresh("components");
    const full = await refresh("--accept", {fileBlocks: 16});
    expect(full.code).toBe(1);
    expect(full.errors).toContain("components: not accepted; EFBIG");
    expect(await stateNow()).toEqual(good);
    expect((await refresh("--accept")).code).toBe(0);
    expect(await stateNow()).not.toEqual(good);
  }, 180_000);

  it("is the same after a refresh that is run twice", async () => {
    const good = await acceptFirst();
    const later = {...released, time: "2026-12-01T00:00:00Z"};
    await publish(support, setYork("2026-03-31", 301), later);
    const {out} = await refresh("asylum");
    expect(out).toContain("No figure changes.");
    await refresh("--accept");
    expect(await stateNow()).toEqual(good);
  }, 180_000);

  it("is refused where somebody edited it, by the build and by a refresh", async () => {
    await acceptFirst();
    await appendFile(
      join(copy.root, refreshedFiles.table(support.name)),
      "york,E06000014,2030-03-31,99,,Section 95\n"
    );
    const recipe = await copy.run("src/data/place_asylum_support.parquet.ts");
    for (const {code, errors, out} of [recipe, await refresh("asylum")]) {
      expect({code, out}).toEqual({code: 1, out: ""});
      expect(errors).toContain(
        "invalid data-loaders/refreshed/place_asylum_support.csv; edited since its refresh was accepted"
      );
    }
  }, 180_000);

  it("is not replaced by what was compared with another", async () => {
    await publish(support, setYork("2026-03-31", 303));
    await refresh("asylum");
    await publish(support, setYork("2026-03-31", 304));
    const staged = join(copy.root, ".cache/refresh/staged");
    await cp(join(staged, "asylum"), join(copy.root, "aside"), {recursive: true});
    await refresh("asylum");
    await refresh("--accept");
    const good = await stateNow();
    await rm(join(staged, "asylum"), {recursive: true, force: true});
    await cp(join(copy.root, "aside"), join(staged, "asylum"), {recursive: true});
    const {code, errors} = await refresh("--accept");
    expect(code).toBe(1);
    expect(errors).toContain(
      "its rows have changed since they were compared, so refresh again: asylum"
    );
    expect(await stateNow()).toEqual(good);
  }, 180_000);
});
