import {figure} from "./figure.js";
import {overviewSql} from "./overview-sql.js";

/** A number of the paper, and what became of it; each cell holds its numbers with their basis. */
export type OverviewRow = {
  position: number;
  measure: string;
  printed: string;
  same_year: string | null;
  latest: string | null;
  margin: string;
  /** How many different values the same year has had in releases since. */
  values_since: number;
};

export const overview = figure<OverviewRow>({
  title: "Population, arrivals and net migration of 2015 have all been rewritten",
  subtitle:
    "York’s overview as printed in 2016, the same year as later releases have it, and the latest there is",
  holds: (rows) => {
    const [population, arrivals, net] = ["Population", "Arrivals for a year", "Net"].map((start) =>
      rows.find(({measure}) => measure.startsWith(start))
    );
    for (const row of [population, arrivals, net]) {
      if (!row) return "a measure is missing";
      if (row.values_since < 2) return `one value only: ${row.measure}`;
    }
    return true;
  },
  query: {sql: overviewSql, params: ["area"]},
  describe: (rows) => {
    const parts = rows.map(
      ({measure, printed, same_year, latest, margin}) =>
        `${measure}: printed as ${printed}; the same year since: ${same_year ?? "not found again"}; latest: ${latest ?? "not published since"}. Margin: ${margin}.`
    );
    return `${parts.join(" ")} A number stands only against one of its own release or basis.`;
  },
  table: [
    {name: "measure", label: "Measure"},
    {name: "printed", label: "As printed in 2016"},
    {name: "same_year", label: "The same year, by release", missing: "not found again"},
    {name: "latest", label: "Latest there is, with its basis", missing: "not published since"},
    {name: "margin", label: "Margin"}
  ],
  sources: [
    "paper_2016",
    "place_components_of_change",
    "place_immigration_rebased",
    "place_born_abroad_aps",
    "place_born_abroad_pct_2017_2019",
    "place_birthplace_2011",
    "place_birthplace_2021",
    "place_indicators_2016"
  ],
  asked: {
    questions: [
      {
        question: "Which number is right?",
        answer:
          "Each was the best known at its time. Compare numbers of one release, and say which release."
      },
      {
        question: "Was the paper wrong?",
        answer: "It printed what was published then. The estimates were rewritten since."
      }
    ],
    avoid: [
      "“It has risen since”, between an old number and a new one on another basis.",
      "A number without its release."
    ]
  },
  caveats: ["same-basis-only", "overview-gaps"],
  width: "wide"
});
