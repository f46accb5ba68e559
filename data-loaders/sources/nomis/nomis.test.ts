import {beforeAll, describe, expect, it} from "vitest";
import {placeBirthplace2011} from "../../../src/tables/place-birthplace-2011.js";
import {placeBirthplace2021} from "../../../src/tables/place-birthplace-2021.js";
import type {AnyRow, Table} from "../../../src/tables/table.js";
import {yorkMsoaBirthplace2011} from "../../../src/tables/york-msoa-birthplace-2011.js";
import {yorkWardBirthplace2011} from "../../../src/tables/york-ward-birthplace-2011.js";
import * as faults from "../../../test/publishers/faults.js";
import {censusDatasets, nomisStub, type Observation} from "../../../test/publishers/nomis.js";
import {
  carriedCodes,
  describeShared,
  withPublishers
} from "../../../test/publishers/with-publishers.js";
import {tidy} from "../../tidy/index.js";
import type {Refreshed} from "../source.js";
import {askNomis} from "./ask.js";
import {askBirthplaces2011} from "./birthplace-2011.js";
import {nomisCensus} from "./census.js";

const names = [
  "All categories: Country of birth",
  "Europe: United Kingdom: Total",
  "Europe: Ireland",
  "Europe: Other Europe: EU countries: Total",
  "Europe: Other Europe: EU countries: Member countries in March 2001: Total",
  "Europe: Other Europe: EU countries: Accession countries April 2001 to March 2011: Total"
];
const area = (code: string): Observation[] =>
  [100, 80, 2, 10, 6, 4].map((value, cell) => ({
    geography_code: code,
    geography_name: "York",
    cell,
    cell_name: names[cell],
    obs_value: value
  }));

describe("askNomis(query, options)", () => {
  const served = withPublishers(async () => ({
    nomis: nomisStub(
      {
        NM_524_1: {
          dimensions: ["rural_urban", "cell"],
          observations: [...area("E06000014"), ...area("E06000010")]
        }
      },
      {most: 5}
    )
  }));
  const ask = (geography: string) => askBirthplaces2011(geography, {client: served.client});

  it("has all pages of an answer that is cut without a word", async () => {
    const {areas, files} = await ask("E06000010,E06000014");
    expect(areas.map(({code}) => code)).toEqual(["E06000014", "E06000010"]);
    expect(files.map(({address}) => new URL(address).searchParams.get("RecordOffset"))).toEqual([
      null,
      "5",
      "10"
    ]);
    expect(areas[0]).toMatchObject({
      total: 100,
      uk_born: 80,
      not_uk_born: 20,
      all_other_countries: 8
    });
  });
  it("takes an empty answer with status 200 for the error that it is", async () => {
    const query = {
      dataset: "NM_524_1",
      parameters: {geography: "E06000014", planet: "earth"},
      columns: {code: "geography_code"}
    };
    await expect(askNomis(query, {client: served.client})).rejects.toThrow(
      "expected a CSV file, found nothing"
    );
  });
  it("duplicate area", async () => {
    served.stub.spoil(/NM_524_1/, (answer) => ({
      ...answer,
      body: String(answer.body).replaceAll("E06000010", "E06000014")
    }));
    await expect(ask("E06000010,E06000014")).rejects.toThrow(
      "row 3: expected each area and cell once, found: E06000014, All categories: Country of birth"
    );
  });
  it("wrong encoding", async () => {
    served.stub.spoil(
      /NM_524_1/,
      faults.bytes(Buffer.from('"GEOGRAPHY_NAME"\n"Brontë"', "latin1"))
    );
    await expect(ask("E06000014")).rejects.toThrow(
      "nomis: NM_524_1: invalid encoding; expected UTF-8"
    );
  });
  it("text in a number cell", async () => {
    served.stub.spoil(/NM_524_1/, (answer) => ({
      ...answer,
      body: String(answer.body).replace(",80,", ",many,")
    }));
    await expect(ask("E06000014")).rejects.toThrow(
      "nomis: NM_524_1: row 3: obs_value: expected a whole number, found: many"
    );
  });
});

describeShared("nomis-census, on the figures of its tables", () => {
  const served = withPublishers(async () => ({
    nomis: nomisStub(await censusDatasets(), {most: 700})
  }));
  let refreshed: Refreshed[];
  beforeAll(async () => {
    refreshed = await nomisCensus.fetch({client: served.client, areas: await carriedCodes()});
  }, 120_000);

  it.each([
    placeBirthplace2011,
    placeBirthplace2021,
    yorkWardBirthplace2011,
    yorkMsoaBirthplace2011
  ] as Table[])("equals what we carry: $name", async (contract) => {
    const {rows} = refreshed.find((one) => one.contract === contract)!;
    expect(sorted(rows)).toEqual(sorted(await tidy(contract)));
  });
  it("missing area: an error that names it", async () => {
    served.stub.spoil(/NM_2032_1/, (answer) => {
      const lines = String(answer.body)
        .split("\n")
        .filter((line) => !line.includes("E06000014"));
      return {...answer, body: lines.join("\n").replace(/,(\d+)$/gm, `,${lines.length - 2}`)};
    });
    await expect(
      nomisCensus.fetch({client: served.client, areas: ["E06000014", "E06000010"]})
    ).rejects.toThrow("nomis-census: place_birthplace_2021: missing areas: E06000014");
  });
});

function sorted(rows: readonly AnyRow[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}
