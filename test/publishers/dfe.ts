import {CFB} from "@e965/xlsx";
import {readPublished} from "../../data-loaders/published.js";
import {readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";

const publication = "children-looked-after-in-england-including-adoptions";
const version = "5e1fafd6-6ff8-4025-affe-ec851785f46e";

export interface LookedAfterFile {
  /** The CSV of children looked after on 31 March by characteristics. */
  file: string;
  /** Its name in the archive. */
  name?: string;
}

/** Serves a release as Explore education statistics does, with *file* among others. */
export function dfeStub({
  file,
  name = "la_cla_on_31_march_by_characteristics.csv"
}: LookedAfterFile): (asked: Asked, path: string) => Answer | undefined {
  const zip = CFB.utils.cfb_new();
  const add = (path: string, text: string) => CFB.utils.cfb_add(zip, path, Buffer.from(text));
  add(`/data/${name}`, `\ufeff${file}`);
  add("/data/la_cla_placement_stability.csv", "time_period,geographic_level\n");
  add("/data-guidance/data-guidance.txt", "Children looked after in England");
  const archive = CFB.write(zip, {type: "buffer", fileType: "zip"}) as Buffer;
  const json = (body: object): Answer => ({
    type: "application/json; charset=utf-8",
    body: JSON.stringify(body)
  });
  const answers: Readonly<Record<string, Answer>> = {
    [`/publications/${publication}`]: json({
      slug: publication,
      title: "Children looked after in England including adoptions",
      latestRelease: {id: "r", slug: "2025", title: "Reporting year 2025"}
    }),
    [`/publications/${publication}/releases/2025/version-summary`]: json({
      id: version,
      slug: "2025",
      title: "Reporting year 2025",
      isLatestRelease: true,
      published: "2025-11-26T09:30:00+00:00",
      updateCount: 1
    }),
    [`/releases/${version}/files`]: {type: "application/octet-stream", body: archive}
  };
  return (_, path) => answers[path];
}

/** What is told of a row: its level, the codes of it, the year and the count as printed. */
export interface LookedAfterRow {
  level: "National" | "Regional" | "Local authority";
  region?: string;
  council?: string;
  year: number;
  count: string;
}

const totals = ["Placement", "Distance between home and placement"];

/** Returns the file in the layout of the release of 2025, or in that before it. */
export function lookedAfterFile(
  rows: readonly LookedAfterRow[],
  {layout = 2025}: {layout?: 2024 | 2025} = {}
): string {
  const names =
    layout === 2025
      ? ["characteristic", "breakdown", "children_count", "children_percent"]
      : ["cla_group", "characteristic", "number", "percentage"];
  const head = [
    ...["time_period", "time_identifier", "geographic_level", "country_code", "country_name"],
    ...["region_code", "region_name", "old_la_code", "la_name", "new_la_code"],
    ...names
  ];
  const uasc = "Unaccompanied asylum-seeking children";
  const lines = rows.flatMap(({level, region = "", council = "", year, count}) => {
    const area = [year, "Reporting year", level, "E92000001", "England"];
    const codes = [region, "", "", council, council];
    return [
      [...area, ...codes, totals[0], "Total children", "83630", "100"],
      [...area, ...codes, uasc, uasc, `"${count}"`, "7"],
      [...area, ...codes, uasc, "Non-unaccompanied asylum-seeking children", "c", "c"]
    ];
  });
  return [head, ...lines].map((cells) => cells.join(",")).join("\r\n");
}

/** England's figures as we carry them, and councils' from the department's own repository. */
export async function sharedLookedAfter(): Promise<string> {
  const england = (await readPublished("region_unaccompanied_children")).map(
    ({year, children}): LookedAfterRow => ({level: "National", year: Number(year), count: children})
  );
  const councils = (await readSharedRows("local/uasc-la/uasc_and_eal_by_la_england.csv.gz"))
    .filter(({measure_short}) => measure_short === "Unacc_Asylmn_Seek_Childn")
    .filter(({dfe_la_number}) => dfe_la_number !== "")
    .map(({area, year, value}): LookedAfterRow => ({
      level: "Local authority",
      council: `"${area}"`,
      year: Number(year),
      count: value === "-" ? "c" : value
    }));
  return lookedAfterFile([...england, ...councils]);
}
