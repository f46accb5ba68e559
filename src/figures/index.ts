import type {Figure} from "./figure.js";

/** Every figure, by name. Each is loaded only when it is asked for. */
const figures: Readonly<Record<string, () => Promise<Figure>>> = {
  "arrivals-by-release": async () => (await import("./arrivals-by-release.js")).arrivalsByRelease
};

/** The names of all figures. */
export const figureNames = Object.keys(figures);

/** Returns the figure *name*; throws with the names that there are where there is none. */
export async function findFigure(name: string): Promise<Figure> {
  const load = figures[name];
  if (!load) throw new Error(`unknown figure; one of ${figureNames.join(", ")}: ${name}`);
  return load();
}
