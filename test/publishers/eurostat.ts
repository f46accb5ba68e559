import {readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";

/** A month of a country, by Eurostat's codes. */
export interface MonthOfApplicants {
  geo: string;
  /** TOTAL: all applicants; FRST: first-time applicants. */
  applicant: string;
  time: string;
  value: number;
}

const fixed: Readonly<Record<string, string>> = {
  unit: "PER",
  citizen: "TOTAL",
  sex: "T",
  age: "TOTAL"
};
const known = [...Object.keys(fixed), "format", "lang", "applicant", "sinceTimePeriod"];

/**
 * Serves *months* as Eurostat's interface does: JSON-stat, cells without a number left
 * out; status 400 for a dimension that there is not, and an empty answer with status
 * 200 for a code that there is not.
 */
export function eurostatStub(
  months: readonly MonthOfApplicants[]
): (asked: Asked, path: string) => Answer | undefined {
  return ({url}, path) => {
    if (path !== "/data/migr_asyappctzm") return undefined;
    const asked = url.searchParams;
    if ([...asked.keys()].some((name) => !known.includes(name)))
      return {status: 400, type: "application/json", body: '{"error":[{"label":"dimension"}]}'};
    const isKnown = Object.entries(fixed).every(([name, code]) => asked.get(name) === code);
    const since = asked.get("sinceTimePeriod") ?? "";
    const rows = months.filter(
      ({applicant, time}) => asked.getAll("applicant").includes(applicant) && time >= since
    );
    return {
      type: "application/json",
      body: JSON.stringify(toJsonStat(isKnown ? rows : []))
    };
  };
}

function toJsonStat(rows: readonly MonthOfApplicants[]): unknown {
  const list = (name: "geo" | "applicant" | "time") =>
    [...new Set(rows.map((row) => row[name]))].sort();
  const codes: [string, string[]][] = [
    ["freq", ["M"]],
    ...Object.entries(fixed).map(([name, code]): [string, string[]] => [name, [code]]),
    ["applicant", list("applicant")],
    ["geo", list("geo")],
    ["time", list("time")]
  ];
  const [applicants, geos, times] = codes.slice(-3).map(([, all]) => all);
  const at = ({applicant, geo, time}: MonthOfApplicants) =>
    (applicants.indexOf(applicant) * geos.length + geos.indexOf(geo)) * times.length +
    times.indexOf(time);
  return {
    version: "2.0",
    class: "dataset",
    source: "ESTAT",
    updated: "2020-10-06T23:00:00+0200",
    id: codes.map(([name]) => name),
    size: codes.map(([, all]) => all.length),
    dimension: Object.fromEntries(
      codes.map(([name, all]) => [
        name,
        {category: {index: Object.fromEntries(all.map((code, index) => [code, index]))}}
      ])
    ),
    value: Object.fromEntries(rows.map((row) => [at(row), row.value]))
  };
}

const applicants: Readonly<Record<string, string>> = {ASY_APP: "TOTAL", NASY_APP: "FRST"};

/** The months of Eurostat's extraction of 6 October 2020, with today's names of the applicants. */
export async function sharedApplicants(): Promise<MonthOfApplicants[]> {
  const rows = await readSharedRows(
    "national/eurostat-asylum/eurostat_asylum_applicants_monthly_2008_2020.csv"
  );
  return rows
    .filter(({citizen, value}) => citizen === "TOTAL" && value !== "")
    .map(({geo, asyl_app, time, value}) => ({
      geo,
      applicant: applicants[asyl_app],
      time,
      value: Number(value)
    }));
}
