// The part of vega-statistics that we use; the package carries no types.
declare module "vega-statistics" {
  export function cumulativeNormal(value: number, mean?: number, stdev?: number): number;
  export function quantileNormal(p: number, mean?: number, stdev?: number): number;
}
