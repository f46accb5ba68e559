import {readSharedFile, readSharedRows} from "./shared-data.js";
import type {Service} from "./arcgis.js";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";

interface AreaProperties {
  areacd: string;
  areanm: string;
  start?: number;
  end?: number;
}

const folder = "geography";

/** The services of the Open Geography Portal that the sources ask, from files of its areas. */
export async function geographyServices(): Promise<Record<string, Service>> {
  return {...(await authorities()), ...(await york())};
}

async function authorities(): Promise<Record<string, Service>> {
  const topology = JSON.parse(
    (await readSharedFile(`${folder}/uk-lad-topojson/uk-admin-2014-2025.topo.json`)).toString()
  ) as Topology<{ltla: GeometryCollection<AreaProperties>}>;
  const all = feature(topology, topology.objects.ltla).features.flatMap(recoded);
  const lists = await readSharedRows(`${folder}/la-codes/la_all_codes.csv`);
  const layer = (year: number): Service => ({
    mostShapes: 100,
    areas: all
      .filter(({properties: {start = 0, end = 9999}}) => start <= year && end >= year)
      .map(({properties, geometry}) => asAuthority(properties, geometry, year))
  });
  const before2013 = new Map(
    lists
      .filter(({LADCD}) => codesBefore2013.includes(LADCD))
      .map((row) => [row.LADCD_ACTIVE, row.LADCD])
  );
  const of2011 = all
    .filter(({properties: {start = 0}}) => start <= 2011)
    .map(({properties, geometry}) => {
      const areacd = before2013.get(properties.areacd) ?? properties.areacd;
      return asAuthority({...properties, areacd}, geometry, 2011);
    });
  const regions = lists.filter(({LADCD, RGNCD}) => LADCD?.startsWith("E") && RGNCD);
  return {
    LAD_Dec_2011_Names_and_Codes_in_the_United_Kingdom_2022: {areas: of2011},
    LAD_Dec_2017_Names_and_Codes_in_the_United_Kingdom_2022: layer(2017),
    LAD_Dec_2018_Names_and_Codes_in_the_United_Kingdom_2022: layer(2018),
    LAD_Dec_2020_Names_and_Codes_in_the_United_Kingdom_2022: layer(2020),
    LAD_Dec_2021_Names_and_Codes_in_the_United_Kingdom_2022: layer(2021),
    Local_Authority_Districts_December_2022_Boundaries_UK_BUC: layer(2022),
    Local_Authority_Districts_May_2023_UK_BUC: layer(2023),
    LAD_MAY_2025_UK_BSC: layer(2025),
    LAD22_LAD23_UK_LU_v1: {
      most: 100,
      areas: (await readSharedRows(`${folder}/uk-lad-topojson/lad-changes-2018-2025.csv`))
        .filter(
          ({start, oldcd, newcd}) =>
            start === "2023" && /^E0[6-9]/.test(oldcd) && /^E0[6-9]/.test(newcd)
        )
        .map(({oldcd, oldnm, newcd, newnm}) => ({
          attributes: {LAD22CD: oldcd, LAD22NM: oldnm, LAD23CD: newcd, LAD23NM: newnm}
        }))
    },
    LAD24_RGN24_EN_LU: {
      areas: regions.map((row) => ({
        attributes: {LAD24CD: row.LADCD, LAD24NM: row.LADNM, RGN24CD: row.RGNCD, RGN24NM: row.RGNNM}
      }))
    }
  };
}

/** Codes that ended in 2012 and 2013 without a change of name; the file of shapes begins in 2014. */
const codesBefore2013 = [
  "E06000048",
  "E07000097",
  "E07000100",
  "E07000101",
  "E07000104",
  "E08000020"
];

function asAuthority(
  {areacd, areanm}: AreaProperties,
  geometry: GeoJSON.Geometry,
  year: number
): Service["areas"][number] {
  const two = String(year).slice(2);
  const names = {[`LAD${two}CD`]: areacd, [`LAD${two}NM`]: areanm};
  return {attributes: {FID: 1, ...names, ...centreOf(geometry)}, geometry};
}

type AreaFeature = GeoJSON.Feature<GeoJSON.Geometry, AreaProperties>;

/** The file lacks the codes that Glasgow and North Lanarkshire have since 2019. */
function recoded(area: AreaFeature): AreaFeature[] {
  const since2019: Record<string, string> = {S12000046: "S12000049", S12000044: "S12000050"};
  const {areacd} = area.properties;
  const code = since2019[areacd];
  if (!code) return [area];
  return [
    {...area, properties: {...area.properties, end: 2018}},
    {...area, properties: {...area.properties, areacd: code, start: 2019}}
  ];
}

function centreOf(geometry: GeoJSON.Geometry): {LONG: number; LAT: number} {
  const points = (
    JSON.stringify((geometry as GeoJSON.Polygon).coordinates).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? []
  ).map((text) => JSON.parse(text) as [number, number]);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return {LONG: mean(0), LAT: mean(1)};
}

async function york(): Promise<Record<string, Service>> {
  const wards = await collection("york-wards-2011/york-wards-2011.geojson");
  const msoas = await collection("york-msoa/york-msoa-2011.geojson");
  const newer = await collection("york-msoa/york-msoa-2021.geojson");
  return {
    Wards_December_2011_GCB_EW_2022: {
      most: 10,
      areas: wards.map(({properties, geometry}) => ({
        attributes: {wd11cd: text(properties, "WD13CD"), wd11nm: text(properties, "WD13NM")},
        geometry
      }))
    },
    Middle_Layer_Super_Output_Areas_DEC_2011_EW_BGC_V3: {areas: msoas.map(asArea)},
    Middle_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V3: {areas: newer.map(asArea)}
  };
}

function asArea({properties, geometry}: GeoJSON.Feature): Service["areas"][number] {
  return {attributes: properties as Record<string, string>, geometry};
}

async function collection(path: string): Promise<GeoJSON.Feature[]> {
  const {features} = JSON.parse(
    (await readSharedFile(`${folder}/${path}`)).toString()
  ) as GeoJSON.FeatureCollection;
  return features;
}

function text(properties: GeoJSON.GeoJsonProperties, name: string): string {
  return String(properties?.[name]);
}
