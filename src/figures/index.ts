import type {Figure} from "./figure.js";

/** Every figure, by name. Each is loaded only when it is asked for. */
const figures: Readonly<Record<string, () => Promise<Figure>>> = {
  "arrivals-by-release": async () => (await import("./arrivals-by-release.js")).arrivalsByRelease,
  "asylum-support": async () => (await import("./asylum-support.js")).asylumSupport,
  "resettled-to-date": async () => (await import("./resettled-to-date.js")).resettledToDate,
  "settlement-as-printed": async () => (await import("./settlement-as-printed.js")).settlementAsPrinted,
  "settlement-msoas": async () => (await import("./settlement-msoas.js")).settlementMsoas,
  "settlement-wards": async () => (await import("./settlement-wards.js")).settlementWards
};

/** The names of all figures. */
export const figureNames = Object.keys(figures);

/** Returns the figure *name*; throws with the names that there are where there is none. */
export async function findFigure(name: string): Promise<Figure> {
  const load = figures[name];
  if (!load) throw new Error(`unknown figure; one of ${figureNames.join(", ")}: ${name}`);
  return load();
}
