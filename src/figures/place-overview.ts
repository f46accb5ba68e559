import {figure} from "./figure.js";
import {placeOverviewSql} from "./overview-sql.js";

/** What is known of a measure; each cell holds its numbers with their release or basis. */
export type PlaceOverviewRow = {
  position: number;
  measure: string;
  same_year: string | null;
  latest: string | null;
  margin: string;
  /** How many different values the same year has had. */
  values_since: number;
};

/** The measures that each release of the mid-year estimates writes anew. */
const rewritten = 3;

export const placeOverview = figure<PlaceOverviewRow>({
  title: "Population, arrivals and net migration of 2015 have all been rewritten",
  subtitle: "{place} in 2015, as each release has it, and the latest there is",
  holds: (rows) => {
    const once = rows.slice(0, rewritten).find(({values_since}) => values_since < 2);
    return once ? `one value only: ${once.measure}` : true;
  },
  query: {sql: placeOverviewSql, params: ["area"]},
  describe: (rows) => {
    const parts = rows.map(
      ({measure, same_year, latest, margin}) =>
        `${measure}: ${same_year ?? "not found"}; latest: ${latest ?? "not found"}. Margin: ${margin}.`
    );
    return `${parts.join(" ")} A number stands only against one of its own release or basis.`;
  },
  table: [
    {name: "measure", label: "Measure"},
    {name: "same_year", label: "By release", missing: "not found"},
    {name: "latest", label: "Latest there is, with its basis", missing: "not found"},
    {name: "margin", label: "Margin"}
  ],
  sources: [
    "place_components_of_change",
    "place_immigration_rebased",
    "place_born_abroad_aps",
    "place_born_abroad_pct_2017_2019",
    "place_birthplace_2011",
    "place_birthplace_2021",
    "place_indicators_2016"
  ],
  caveats: ["same-basis-only", "overview-gaps"],
  width: "wide",
  anyPlace: {
    title: "Population, arrivals and residents born abroad, each with its release",
    adds: ["place_components_of_change", "place_birthplace_2011", "place_birthplace_2021"],
    gap: (rows, {name}) =>
      rows.every(({same_year, latest}) => same_year === null && latest === null)
        ? `None of these figures was found for ${name} in the open copies that we hold.`
        : undefined
  }
});
