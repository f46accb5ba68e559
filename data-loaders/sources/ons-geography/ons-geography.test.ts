import {geoArea} from "d3-geo";
import {beforeAll, describe, expect, it} from "vitest";
import {
  officialBoundaries,
  type OfficialBoundary
} from "../../../src/tables/official-boundaries.js";
import {arcgisStub} from "../../../test/publishers/arcgis.js";
import {geographyServices} from "../../../test/publishers/ons-geography.js";
import {
  carriedCodes,
  describeShared,
  withPublishers
} from "../../../test/publishers/with-publishers.js";
import {placeCodes, places, type Place, type PlaceCode} from "../../../src/tables/places.js";
import {check} from "../../check.js";
import {isInside, type Polygon} from "../../geography/plane.js";
import {toParquet} from "../../output.js";
import {readPublished} from "../../published.js";
import {tidy} from "../../tidy/index.js";
import type {Refreshed} from "../source.js";
import {onsBoundaries} from "./boundaries.js";
import {onsPlaces} from "./places.js";
import {openPortal} from "./portal.js";
import {
  authorityLayers,
  changeLookups,
  oneLayerAYear,
  regionLookups,
  shapeLayers
} from "./services.js";
import {anchorOf, polygonsOf, simplifyShapes} from "./shapes.js";

const named = [
  "LAD_MAY_2025_UK_BSC",
  "LAD_MAY_2025_UK_BFC_V2",
  "Local_Authority_Districts_May_2023_UK_BUC",
  "Local_Authority_Districts_December_2022_Boundaries_UK_BUC",
  "LAD_Dec_2020_Names_and_Codes_in_the_United_Kingdom_2022",
  "Wards_December_2011_GCB_EW_2022",
  "LAD22_LAD23_UK_LU_v1",
  "LAD24_RGN24_EN_LU",
  "LAD23_RGN23_EN_LU"
];

describe("the names of services", () => {
  it("are read for councils, oldest first", () => {
    const layers = authorityLayers(named);
    expect(layers.map(({date}) => date.toISOString().slice(0, 10))).toEqual([
      "2020-12-31",
      "2022-12-31",
      "2023-05-31",
      "2025-05-31",
      "2025-05-31"
    ]);
    expect(oneLayerAYear(layers)).toHaveLength(4);
  });
  it("are read for shapes: coarse ones, newest first", () => {
    expect(shapeLayers(authorityLayers(named)).map(({service}) => service)).toEqual([
      "LAD_MAY_2025_UK_BSC",
      "Local_Authority_Districts_May_2023_UK_BUC",
      "Local_Authority_Districts_December_2022_Boundaries_UK_BUC"
    ]);
  });
  it("are read for lookups", () => {
    expect(changeLookups(named)).toEqual([{service: "LAD22_LAD23_UK_LU_v1", from: 2022, to: 2023}]);
    expect(regionLookups(named).map(({service}) => service)).toEqual([
      "LAD23_RGN23_EN_LU",
      "LAD24_RGN24_EN_LU"
    ]);
  });
});

/** Two squares that share a side with a small dent in it. */
const dent: [number, number] = [-0.9995, 54.005];
const west: Polygon = [[[-1.01, 54], [-1, 54], dent, [-1, 54.01], [-1.01, 54.01], [-1.01, 54]]];
const east: Polygon = [[[-1, 54], [-0.99, 54], [-0.99, 54.01], [-1, 54.01], dent, [-1, 54]]];

describe("simplifyShapes(shapes, options)", () => {
  const shapes = [
    {code: "W", polygons: [west]},
    {code: "E", polygons: [east]}
  ];
  it("drops a small corner of a shared border, for both alike", () => {
    const [w, e] = simplifyShapes(shapes, {decimals: 4, smallest: 0.1});
    expect(JSON.stringify(w)).not.toContain("-0.9995");
    expect(JSON.stringify(e)).not.toContain("-0.9995");
    expect(w.polygons[0][0]).toContainEqual([-1, 54.01]);
    expect(e.polygons[0][0]).toContainEqual([-1, 54.01]);
  });
  it("winds rings as d3 needs them, and drops what has no area left", () => {
    const islet: Polygon = [
      [
        [-1.2, 54.2],
        [-1.20001, 54.2],
        [-1.2, 54.20001],
        [-1.2, 54.2]
      ]
    ];
    const [w] = simplifyShapes([{code: "W", polygons: [west, islet]}], {
      decimals: 3,
      smallest: 0.1
    });
    expect(w.polygons).toHaveLength(1);
    const geometry = {type: "MultiPolygon", coordinates: w.polygons} as GeoJSON.MultiPolygon;
    expect(geoArea(geometry)).toBeLessThan(1e-6);
  });
  it("keeps an area whose every ring is small", () => {
    const islet: Polygon = [
      [
        [-1.2, 54.2],
        [-1.2, 54.2001],
        [-1.2001, 54.2],
        [-1.2, 54.2]
      ]
    ];
    const [w] = simplifyShapes([{code: "W", polygons: [islet]}], {decimals: 3, smallest: 0.1});
    expect(w.polygons[0][0]).toHaveLength(4);
    for (const [x, y] of w.polygons[0][0]) {
      expect(x).toBeCloseTo(-1.2, 3);
      expect(y).toBeCloseTo(54.2, 3);
    }
  });
  it("keeps a corner that is large enough", () => {
    const [w] = simplifyShapes(shapes, {decimals: 4, smallest: 0.001});
    expect(w.polygons[0][0]).toContainEqual(dent);
  });
});

describe("anchorOf(polygons, given)", () => {
  it("is the point given, if that is inside", () => {
    expect(anchorOf([west], [-1.004, 54.004])).toEqual([-1.004, 54.004]);
  });
  it("is otherwise well inside", () => {
    const [x, y] = anchorOf([west], [0, 0]);
    expect(x).toBeCloseTo(-1.005, 2);
    expect(y).toBeCloseTo(54.005, 2);
  });
});

describe("openPortal(client)", () => {
  const areas = Array.from({length: 250}, (_, i) => ({
    attributes: {LAD25CD: `E0${7000000 + i}`, LAD25NM: `Area ${i}`},
    geometry: {type: "Polygon", coordinates: west} as GeoJSON.Geometry
  }));
  const served = withPublishers(async () => ({
    onsGeography: arcgisStub({LAD_MAY_2025_UK_BSC: {areas, most: 100, mostShapes: 125}})
  }));
  const query = (geometry: boolean) =>
    openPortal(served.client).query({service: "LAD_MAY_2025_UK_BSC", geometry});

  it("goes on while the answer is cut", async () => {
    expect(await query(false)).toHaveLength(250);
  });
  it("asks for smaller pages where large shapes fail", async () => {
    served.stub.asked.length = 0;
    expect(await query(true)).toHaveLength(250);
    const sizes = served.stub.asked.map(({url}) =>
      Number(url.searchParams.get("resultRecordCount"))
    );
    expect(sizes).toEqual([2000, 1000, 500, 250, 125, 125, 125]);
  });
  it("takes an error with status 200 for the error that it is", async () => {
    await expect(openPortal(served.client).query({service: "LAD_1999"})).rejects.toThrow(
      "ons-geography: LAD_1999: expected features, found: Invalid URL"
    );
  });
});

describeShared("ons-boundaries, on shapes of the portal", () => {
  const served = withPublishers(async () => ({
    onsGeography: arcgisStub(await geographyServices())
  }));
  let rows: OfficialBoundary[];
  let refreshed: Refreshed;
  beforeAll(async () => {
    [refreshed] = await onsBoundaries.fetch({client: served.client, areas: await carriedCodes()});
    rows = refreshed.rows as OfficialBoundary[];
  }, 120_000);

  it("keep the contract", async () => {
    check(officialBoundaries, rows);
    expect(refreshed).toMatchObject({release: "boundaries of 2025", releaseId: "2025"});
  });
  it("have every council, those that ended by the last layer that has them", () => {
    const councils = rows.filter(({kind}) => kind === "local authority");
    expect(councils).toHaveLength(24);
    const vintages = Object.fromEntries(councils.map(({code, vintage}) => [code, vintage]));
    expect(vintages).toMatchObject({
      E06000014: "2025",
      E08000038: "2025",
      E08000016: "2023",
      E07000163: "2022"
    });
  });
  it("have the wards and MSOAs that the census tables of York are about", async () => {
    for (const [kind, table] of [
      ["ward", "york_ward_birthplace_2011"],
      ["msoa", "york_msoa_birthplace_2011"]
    ]) {
      const codes = (await readPublished(table)).map((row) => row[`${kind}_code`]);
      const found = rows
        .filter((row) => row.kind === kind && row.vintage === "2011")
        .map(({code}) => code);
      expect(found.sort()).toEqual(codes.sort());
    }
    expect(rows.find(({code, vintage}) => code === "E02002773" && vintage === "2011")?.name).toBe(
      "Haxby"
    );
  });
  it("hold the centres of their output areas", async () => {
    const wards = new Map(
      rows.filter(({kind}) => kind === "ward").map((row) => [row.code, shapeOf(row)])
    );
    const centres = await readPublished("york_output_areas_2011");
    const outside = centres.filter(
      ({ward_code, longitude, latitude}) =>
        !isInside(wards.get(ward_code)!, [Number(longitude), Number(latitude)])
    );
    // This one lies in another ward on ONS's own shapes, too: it is mostly in its ward, its centre is not.
    expect(outside.map(({oa_code}) => oa_code)).toEqual(["E00067632"]);
  });
  it("are wound as d3 draws them", () => {
    for (const {code, geometry} of rows)
      expect(geoArea(JSON.parse(geometry) as GeoJSON.Geometry), code).toBeLessThan(0.001);
  });
  it("stay small", async () => {
    expect((await toParquet(officialBoundaries, rows)).length).toBeLessThan(250_000);
  });
  it("missing area: an error that names it", async () => {
    served.stub.spoil(/Wards_December_2011/, (answer) => ({
      ...answer,
      body: String(answer.body).replace("E05001750", "E05001799")
    }));
    await expect(
      onsBoundaries.fetch({client: served.client, areas: ["E06000014"]})
    ).rejects.toThrow("ons-boundaries: Wards_December_2011_GCB_EW_2022: missing areas: E05001750");
  });
});

function shapeOf({geometry, code}: OfficialBoundary): Polygon[] {
  return polygonsOf(code, JSON.parse(geometry) as GeoJSON.Geometry);
}

describeShared("ons-places, on lists of the portal", () => {
  const served = withPublishers(async () => ({
    onsGeography: arcgisStub(await geographyServices())
  }));
  const fetchRows = async (areas?: string[]) => {
    const [one, two] = await onsPlaces.fetch({client: served.client, areas});
    check(one.contract, one.rows);
    check(two.contract, two.rows);
    return {found: one.rows as Place[], codes: two.rows as PlaceCode[], release: one.release};
  };

  it("give what we carry, if nothing else is asked for", async () => {
    const {found, codes, release} = await fetchRows(await carriedCodes());
    expect(found).toEqual(await tidy(places));
    expect(codes).toEqual(await tidy(placeCodes));
    expect(release).toBe("local authorities of May 2025");
  });
  it("have every council of the UK", async () => {
    const {found, codes} = await fetchRows();
    const councils = found.filter(({kind}) => kind === "local authority");
    expect(councils.filter(({ended}) => ended === null)).toHaveLength(361);
    expect(found.filter(({kind}) => kind === "region")).toHaveLength(9);
    expect(
      found
        .filter(({kind}) => kind === "nation")
        .map(({place}) => place)
        .sort()
    ).toEqual(["england", "northern-ireland", "scotland", "wales"]);
    const named = new Set(found.map(({place}) => place));
    for (const {place} of codes) expect(named).toContain(place);
    for (const {parent, place} of councils) expect(named, place).toContain(parent);
  });
  it("know one place by two codes, and what replaced another", async () => {
    const {found, codes} = await fetchRows(["S12000049", "E07000026"]);
    expect(
      codes.filter(({place}) => place === "glasgow-city").map(({code, ended}) => [code, ended])
    ).toEqual([
      ["S12000046", new Date("2018-12-31")],
      ["S12000049", null]
    ]);
    expect(found.find(({place}) => place === "allerdale")).toMatchObject({
      ended: new Date("2022-12-31"),
      successor: "cumberland",
      parent: "north-west"
    });
    expect(found.find(({place}) => place === "cumberland")).toMatchObject({
      ended: null,
      parent: "north-west"
    });
  });
  it("say which area they do not know", async () => {
    await expect(fetchRows(["E99999999"])).rejects.toThrow(
      "ons-places: areas: expected codes of local authorities, found: E99999999"
    );
  });
});
