import {unexpected} from "../sheets/values.js";

/** Small areas of York, of one census or one ward list. */
export interface YorkLayer {
  kind: "ward" | "msoa";
  vintage: string;
  /** The names of services that have it, the best first. */
  services: readonly RegExp[];
  /** How the names of its fields begin, such as WD11. */
  field: string;
  /** The first and the last code; all between them are there. */
  first: string;
  last: string;
}

const wards2011: YorkLayer = {
  kind: "ward",
  vintage: "2011",
  services: [/^Wards_Dec(ember)?_2011_.*(GCB|BGC)/i, /^Wards_Dec(ember)?_2011_/i],
  field: "WD11",
  first: "E05001745",
  last: "E05001766"
};
const msoas = {kind: "msoa", first: "E02002772", last: "E02002795"} as const;
/** York’s areas that tables or maps are about. */
export const yorkLayers: readonly YorkLayer[] = [
  wards2011,
  ...["2011", "2021"].map((vintage) => ({
    ...msoas,
    vintage,
    services: [
      new RegExp(`^Middle_Layer_Super_Output_Areas_Dec(ember)?_${vintage}_.*BGC`, "i"),
      new RegExp(`^MSOA_${vintage}_EW_B[GS]C`, "i")
    ],
    field: `MSOA${vintage.slice(2)}`
  }))
];

/** Returns the service among *services* that has *layer*, the best there is. */
export function serviceOf({services: patterns}: YorkLayer, services: readonly string[]): string {
  const found = patterns.flatMap((pattern) => services.filter((name) => pattern.test(name)))[0];
  if (!found)
    throw unexpected(
      "ons-boundaries",
      `a service like ${patterns[0].source}`,
      `${services.length} others`
    );
  return found;
}
