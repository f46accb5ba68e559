/** The estimate of February 2016 with the margin that was printed with it. */
export type FirstPublished = {year_ending: Date; release: string; net: number; half_width: number};

/** The query of net migration in the year to September 2015, as first published. */
export const firstPublishedNet = `SELECT year_ending, release,
  CAST(estimate_thousand * 1000 AS INTEGER) AS net,
  CAST(ci95_half_width_thousand * 1000 AS INTEGER) AS half_width
FROM uk_ltim_first_published_margins
WHERE flow = 'net' AND year_ending = DATE '2015-09-30'`;

/** Its table. */
export const firstPublishedTable = [
  {name: "year_ending", label: "Year ending"},
  {name: "release", label: "Release", format: "plain"},
  {name: "net", label: "Net migration"},
  {name: "half_width", label: "95% half-width"}
] as const;
