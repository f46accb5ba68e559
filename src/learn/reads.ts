import {findTable} from "../tables/index.js";

/** Rows that drills share: one table each, as it is, so that a number can be looked up again. */
export interface Read {
  table: string;
  /** The columns that drills use beside the key of the table. */
  columns: readonly string[];
  /** The rows that are wanted; all, if left out. `$1` is the place. */
  where?: string;
}

/** What drills draw on, by name. Those with `$1` are read for each place anew. */
export const reads = {
  places: {table: "places", columns: ["name", "kind"], where: "ended IS NULL"},
  rolling: {
    table: "uk_ltim_rolling_margins",
    columns: ["estimate_thousand", "ci95_half_width_thousand"],
    where: "release = '2019-05' AND basis = 'LTIM' AND citizenship = 'all' AND reason = 'all'"
  },
  restatedStudy: {
    table: "uk_ltim_rolling_margins",
    columns: ["estimate_thousand"],
    where:
      "release = '2019-05' AND basis = 'LTIM' AND citizenship = 'all' AND reason = 'formal_study' AND flow = 'immigration' AND year_ending = DATE '2016-12-31'"
  },
  study: {
    table: "uk_ltim_reason_margins",
    columns: ["estimate_thousand", "ci95_half_width_thousand"],
    where: "flow = 'immigration' AND reason = 'formal_study' AND year BETWEEN 2015 AND 2016"
  },
  verdicts: {
    table: "uk_ltim_verdicts",
    columns: [
      "estimate_from_thousand",
      "ci95_half_width_from_thousand",
      "estimate_to_thousand",
      "ci95_half_width_to_thousand",
      "ons_significant_change"
    ],
    where:
      "geography_code = 'K02000001' AND breakdown IN ('citizenship', 'reason') AND ons_significant_change IN ('Up', 'Down')"
  },
  census: {
    table: "uk_ltim_annual_margins",
    columns: ["estimate_thousand", "ci95_half_width_thousand"],
    where: "flow = 'net' AND citizenship = 'all' AND version <> 'as_published'"
  },
  portSurvey: {
    table: "uk_ips_annual_margins",
    columns: ["estimate_thousand", "ci95_half_width_thousand"],
    where: "citizenship = 'all' AND year >= 1990"
  },
  vintages: {
    table: "uk_net_migration_vintages",
    columns: ["net", "basis"],
    where: "basis = 'admin' AND release < '2025-11'"
  },
  flows: {
    table: "place_components_of_change",
    columns: [
      "population",
      "internal_in",
      "internal_out",
      "internal_net",
      "international_in",
      "international_out",
      "international_net"
    ],
    where: "place = $1 AND year BETWEEN 2012 AND 2020"
  },
  rebased: {
    table: "place_immigration_rebased",
    columns: ["population", "international_in"],
    where: "place = $1 AND international_in IS NOT NULL"
  },
  survey: {
    table: "place_born_abroad_aps",
    columns: ["born_abroad", "ci95_half_width"],
    where: "born_abroad IS NOT NULL AND ci95_half_width IS NOT NULL"
  },
  indicators: {
    table: "place_indicators_2016",
    columns: [
      "population_mid2016",
      "international_in_mid2016",
      "gp_registrations_mid2016",
      "nino_registrations_mid2016",
      "short_term_inflow_per_1000_mid2015"
    ]
  },
  registrations: {
    table: "place_nino_lower_bound",
    columns: ["registrations_at_least"],
    where: "place = $1 AND year = 2016"
  },
  support: {
    table: "place_asylum_support",
    columns: ["people", "mark", "covers"],
    where: "place = $1"
  },
  recoded: {
    table: "place_asylum_support",
    columns: ["people", "code_as_published"],
    where:
      "place IN (SELECT place FROM place_codes GROUP BY place HAVING count(*) > 1) AND date BETWEEN DATE '2025-06-30' AND DATE '2026-03-31'"
  },
  codes: {table: "place_codes", columns: ["place", "started", "ended"]},
  resettled: {
    table: "place_resettlement_to_date",
    columns: ["people_since_2014", "mark"],
    where: "place = $1"
  },
  applications: {
    table: "uk_asylum_applications",
    columns: ["applications"],
    where: "year BETWEEN 2010 AND 2023 AND applications >= 50"
  },
  students: {table: "york_students", columns: ["total_non_uk", "total"]},
  wards: {
    table: "york_ward_birthplace_2011",
    columns: ["ward_name", "total", "eu_excl_uk_and_ireland", "all_other_countries"]
  }
} as const satisfies Readonly<Record<string, Read>>;

export type ReadName = keyof typeof reads;

/** Returns the SQL of a read: days as text, so that rows can be kept as JSON. */
export function sqlOf({table, columns, where}: Read): string {
  const contract = findTable(table);
  const names = [...new Set([...contract.key, ...columns])];
  const listed = names.map((name) =>
    contract.columns[name].type === "DATE" ? `CAST(${name} AS VARCHAR) AS ${name}` : name
  );
  return `SELECT ${listed.join(", ")}
FROM ${table}${where ? `\nWHERE ${where.replace("$1", "CAST($1 AS VARCHAR)")}` : ""}
ORDER BY ${contract.key.map((name) => `${table}.${name}`).join(", ")}`;
}

/** The tables that the bank asks. */
export const tablesOfBank: readonly string[] = [
  ...new Set(Object.values(reads).map(({table}) => table))
];
