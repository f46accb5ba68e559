import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {reads, sqlOf, type Read} from "../../src/learn/reads.js";
import type {Engine} from "../../src/queries/engine.js";
import {namedPlaces} from "./places.js";

const isLocal = ([, {where}]: [string, Read]) => where?.includes("$1") ?? false;
const all = Object.entries(reads) as [string, Read][];

/**
 * Writes what items are made from, so that a browser makes those of any seed and place
 * without the engine: the rows that all places share, and those of each place.
 */
export async function writeMaterial(engine: Engine, output: string): Promise<void> {
  const folder = join(output, "learn", "material");
  await mkdir(folder, {recursive: true});
  const write = (name: string, value: unknown) =>
    writeFile(join(folder, `${name}.json`), JSON.stringify(value));
  await write(
    "shared",
    await rowsOf(
      engine,
      all.filter((read) => !isLocal(read))
    )
  );
  for (const {place, name} of await namedPlaces(engine))
    await write(place, {
      place,
      placeName: name,
      rows: await rowsOf(engine, all.filter(isLocal), [place])
    });
}

async function rowsOf(
  engine: Engine,
  wanted: readonly [string, Read][],
  params: readonly string[] = []
): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const [name, read] of wanted) rows[name] = (await engine.query(sqlOf(read), params)).rows;
  return rows;
}
