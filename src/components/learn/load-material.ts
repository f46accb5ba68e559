import type {Material} from "../../learn/material.js";
import {siteRoot} from "../../queries/root.js";

/** Returns what the items of a *place* are made from, as the build wrote it; no engine is needed. */
export async function fetchMaterial(place: string): Promise<Material> {
  const [shared, local] = await Promise.all([
    fetchJson<Material["rows"]>("shared"),
    fetchJson<Material>(place)
  ]);
  return {...local, rows: {...shared, ...local.rows}};
}

async function fetchJson<T>(name: string): Promise<T> {
  const response = await fetch(
    new URL(`learn/material/${encodeURIComponent(name)}.json`, siteRoot)
  );
  if (!response.ok) throw new Error(`missing material: ${name}`);
  return (await response.json()) as T;
}
