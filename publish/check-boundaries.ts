import type {Engine} from "../src/queries/engine.js";
import {officialBoundaries} from "../src/tables/official-boundaries.js";
import {isRefreshed, mapAreas, mapVintage} from "../src/tables/stand-ins.js";

/**
 * Returns a fault for each area that has figures and no outline to draw it with, or
 * an outline and no figures: a map would leave it out without a word.
 */
export async function checkBoundaries(engine: Engine): Promise<string[]> {
  const faults: string[] = [];
  for (const kind of ["ward", "msoa"]) {
    const table = `york_${kind}_birthplace_2011`;
    const figures = `SELECT ${kind}_code AS code FROM ${table}`;
    const outlines = `SELECT code FROM ${mapAreas.name} WHERE kind = '${kind}' AND vintage = '${mapVintage}'`;
    for (const code of await codesOf(engine, `${figures} EXCEPT ${outlines}`))
      faults.push(
        `${mapAreas.name}: missing ${kind} of ${mapVintage}, which ${table} has: ${code}`
      );
    for (const code of await codesOf(engine, `${outlines} EXCEPT ${figures}`))
      faults.push(`${mapAreas.name}: unknown ${kind} of ${mapVintage}; not in ${table}: ${code}`);
  }
  return isRefreshed(officialBoundaries) ? [...faults, ...(await unknownCouncils(engine))] : faults;
}

async function unknownCouncils(engine: Engine): Promise<string[]> {
  const councils = `SELECT code FROM ${officialBoundaries.name} WHERE kind = 'local authority'`;
  const codes = await codesOf(engine, `${councils} EXCEPT SELECT code FROM place_codes`);
  return codes.map(
    (code) =>
      `${officialBoundaries.name}: unknown local authority; not in place_codes, so refresh ons-places: ${code}`
  );
}

async function codesOf(engine: Engine, sql: string): Promise<string[]> {
  const {rows} = await engine.query(`${sql} ORDER BY code`);
  return rows.map(({code}) => String(code));
}
