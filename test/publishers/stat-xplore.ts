import {readSharedRows} from "./shared-data.js";
import type {Answer, Asked} from "./stub.js";

const prefix = "str:value:Ninos:V_F_NINOS:UK_COA:V_C_MASTERGEOG11_LA_TO_REGION_NI";
const quarterPrefix = "str:value:Ninos:F_NINO_QTR:QTR_NAME:C_NINO_QTR";

interface Query {
  measures: string[];
  dimensions: string[][];
  recodes: Record<string, {map: string[][]}>;
}

/** Registrations of places, by code and year. */
export type Registrations = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Serves *registrations* as Stat-Xplore does: only to who has the key, in a cube. */
export function statXploreStub(
  registrations: Registrations,
  key: string
): (asked: Asked, path: string) => Answer | undefined {
  const years = [...new Set([...registrations.values()].flatMap((one) => [...one.keys()]))].sort();
  return ({headers, body}, path) => {
    if (headers.apikey !== key)
      return {status: 401, type: "application/json", body: '{"message":"no key"}'};
    if (path.startsWith("/schema/")) {
      const months = years.flatMap((year) =>
        ["03", "06", "09", "12"].map((month) => `${year}${month}`)
      );
      return json({
        children: [...months, "209903"].map((month) => ({id: `${quarterPrefix}:${month}`}))
      });
    }
    if (path !== "/table") return undefined;
    return json(tableOf(registrations, JSON.parse(body) as Query));
  };
}

function tableOf(registrations: Registrations, {measures, recodes}: Query): unknown {
  const groups = Object.values(recodes)[0].map;
  const yearOf = (group: string[]) => Number(group[0].split(":").at(-1)!.slice(0, 4));
  return {
    fields: [
      {
        items: [...registrations.keys()].map((code) => ({
          labels: [code],
          uris: [`${prefix}:${code}`]
        }))
      },
      {items: groups.map((group) => ({labels: [String(yearOf(group))], uris: group}))}
    ],
    cubes: {
      [measures[0]]: {
        values: [...registrations.values()].map((own) =>
          groups.map((group) => own.get(yearOf(group)) ?? 0)
        )
      }
    }
  };
}

/** Sums of cells stand in for the totals, which are not to be had without a key. */
export async function sharedRegistrations(): Promise<Registrations> {
  const rows = await readSharedRows(
    "local/nino-la/nino_registrations_by_la_2002_2025_cubesum.csv.gz"
  );
  const found = new Map<string, Map<number, number>>();
  for (const {lad_code, year, registrations_cell_sum} of rows) {
    const own = found.get(lad_code) ?? new Map<number, number>();
    found.set(lad_code, own.set(Number(year), Number(registrations_cell_sum)));
  }
  return found;
}

function json(body: unknown): Answer {
  return {type: "application/json", body: JSON.stringify(body)};
}
