/** The SQL of the rows of long-term migration, with what is known of their margins. */

export type Flow = "immigration" | "emigration" | "net";

interface MigrationRows {
  /** Releases of the survey's era other than those of August 2018 to May 2019. */
  printed: string;
  /** The table that they are printed in. */
  firstTable: string;
  /**
   * Releases from administrative records before that of May 2026, and whether they
   * precede the change of method; none of the flows were found.
   */
  earlierRecords: string | null;
  /** Releases from administrative records that are whole: that of May 2026, and later ones. */
  records: string;
}

/**
 * The margin of a figure as its own release prints it, where that was found;
 * else that of the same year in the restated series of May 2019. From September
 * 2016 on that series was corrected and then adjusted for students: its margins
 * belong to other estimates there, and are not lent.
 */
function withMargins(rows: string, flow: Flow): string {
  return `SELECT f.*,
  1000 * coalesce(own.ci95_half_width_thousand, restated.ci95_half_width_thousand) AS half_width,
  CASE WHEN own.release IS NULL THEN restated.release ELSE own.release END AS half_width_release
FROM (${rows}) AS f
LEFT JOIN uk_ltim_first_published_margins AS own
  ON own.year_ending = f.year_ending AND own.release = f.release AND own.flow = '${flow}'
LEFT JOIN uk_ltim_rolling_margins AS restated
  ON restated.year_ending = f.year_ending AND restated.release = '2019-05'
  AND restated.basis = 'LTIM' AND restated.flow = '${flow}'
  AND restated.citizenship = 'all' AND restated.reason = 'all'
  AND f.basis = 'survey' AND f.year_ending < DATE '2016-09-30'
WHERE NOT f.release BETWEEN '2018-08' AND '2019-05'`;
}

/**
 * Net migration as each release printed it, first and later. The table of first
 * releases has the same figures, but not those that a later release restated.
 */
const netRows = `SELECT year_ending, release, basis, net AS people
FROM uk_net_migration_vintages
WHERE basis <> 'admin'`;

/** Flows are known as first printed only; those of December 2017 were read as round tens of thousands. */
const flowRows = (flow: Flow) => `SELECT year_ending, release, ${flow} AS people,
  CASE basis WHEN 'IPS' THEN 'survey' ELSE 'survey adjusted' END AS basis
FROM uk_ltim_survey_releases
WHERE precision = '1000'`;

const earlierRecords = `SELECT *, net AS people, release < '2025-11' AS is_before_change
FROM uk_net_migration_vintages
WHERE basis = 'admin' AND release < '2026-05'`;

const records = (flow: Flow) => `SELECT a.*, i.lower_95, i.upper_95,
  CASE WHEN a.ons_marker LIKE 'P%' THEN 'provisional' WHEN a.ons_marker = 'R' THEN 'revised'
    ELSE 'as published' END AS status
FROM uk_ltim_admin AS a
LEFT JOIN uk_ltim_admin_intervals AS i USING (release, year_ending, flow)
WHERE a.flow = '${flow}' AND a.nationality = 'all'`;

/** Returns the SQL of the rows of a *flow* of the UK, by era. */
export function migrationRows(flow: Flow): MigrationRows {
  return {
    printed: withMargins(flow === "net" ? netRows : flowRows(flow), flow),
    firstTable: flow === "net" ? "uk_net_migration_vintages" : "uk_ltim_survey_releases",
    earlierRecords: flow === "net" ? earlierRecords : null,
    records: records(flow)
  };
}
