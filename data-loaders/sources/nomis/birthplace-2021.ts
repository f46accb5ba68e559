import type {PlaceBirthplace2021} from "../../../src/tables/place-birthplace-2021.js";
import type {Areas} from "../areas.js";
import {unexpected, wholeNumber} from "../sheets/values.js";
import type {Retrieved, SourceOptions} from "../source.js";
import {askNomis} from "./ask.js";

const dataset = "NM_2032_1";
/** Codes from here on are sums of others; 0 is everyone. */
const firstSum = 1000;
/** Counts are changed a little at random, each by itself, so sums differ from totals. */
const tolerance = 100;

/** Returns the birthplaces of 2021 of the areas with *codes*, in the smallest classes. */
export async function askBirthplaces2021(
  codes: readonly string[],
  areas: Areas,
  options: SourceOptions
): Promise<{rows: PlaceBirthplace2021[]; files: Retrieved[]}> {
  const {rows, files} = await askNomis(
    {
      dataset,
      parameters: {date: "latest", geography: codes.join(","), measures: "20100"},
      columns: {
        code: "geography_code",
        cell: "c2021_cob_58",
        name: "c2021_cob_58_name",
        people: "obs_value"
      }
    },
    options
  );
  const [sums, totals] = [new Map<string, number>(), new Map<string, number>()];
  const found = rows.flatMap(({where, cells}): PlaceBirthplace2021[] => {
    const code = String(cells.code);
    const people = wholeNumber(`${where}: obs_value`, cells.people);
    const cell = wholeNumber(`${where}: c2021_cob_58`, cells.cell);
    if (cell === 0) totals.set(code, people);
    if (cell <= 0 || cell > firstSum) return [];
    sums.set(code, (sums.get(code) ?? 0) + people);
    const birthplace = String(cells.name);
    return [{place: areas.placeOf(where, code), code_as_published: code, birthplace, people}];
  });
  checkSums(sums, totals);
  return {rows: found, files};
}

function checkSums(sums: ReadonlyMap<string, number>, totals: ReadonlyMap<string, number>): void {
  for (const [code, sum] of sums) {
    const total = totals.get(code);
    if (total === undefined || !(Math.abs(sum - total) <= tolerance))
      throw unexpected(`nomis: ${dataset}: ${code}`, `classes that add up to about ${total}`, sum);
  }
}
