import {loadMaterial, type Material} from "../../src/learn/material.js";
import type {Engine} from "../../src/queries/engine.js";

const loaded = new WeakMap<Engine, Map<string, Promise<Material>>>();

/** Returns what the items of a *place* are made from; read once for all pages. */
export function materialOf(engine: Engine, place: string): Promise<Material> {
  const known = loaded.get(engine) ?? new Map<string, Promise<Material>>();
  loaded.set(engine, known);
  const material = known.get(place) ?? loadMaterial(engine, place);
  known.set(place, material);
  return material;
}
