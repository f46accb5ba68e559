import type {Engine} from "../../src/queries/engine.js";

/** Returns the authorities of today, by name: items can be made for each of them. */
export async function namedPlaces(engine: Engine): Promise<{place: string; name: string}[]> {
  const {rows} = await engine.query(
    "SELECT place, name FROM places WHERE kind = 'local authority' AND ended IS NULL ORDER BY name"
  );
  return rows.map(({place, name}) => ({place: String(place), name: String(name)}));
}
