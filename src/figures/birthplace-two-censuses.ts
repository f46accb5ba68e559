import {groups} from "d3-array";
import {birthplaceBars, shareOf, type Birthplace} from "../charts/birthplace-bars.js";
import {formatNumber} from "../prose/format.js";
import {notHeld} from "./any-place.js";
import {figure} from "./figure.js";
import {parts, total} from "./parts.js";

const anywhere = "All born outside the UK";

const countOf = (rows: readonly Birthplace[], year: number) =>
  rows.find((row) => row.born === anywhere && row.year === year)?.people;

const inWords = (row: Birthplace) =>
  `${formatNumber(row.people)} (${formatNumber(shareOf(row), {to: 0.1, percent: true})}) in ${row.year}`;

export const birthplaceTwoCensuses = figure<Birthplace>({
  title: "The census of 2021 counted more residents born abroad than that of 2011",
  subtitle:
    "Residents of {place} born outside the UK, people and share of all residents, on 27 March 2011 (hollow) and 21 March 2021",
  holds: (rows) => {
    const [before, after] = [countOf(rows, 2011), countOf(rows, 2021)];
    if (before === undefined || after === undefined) return "a census is missing";
    return after > before || `${formatNumber(before)}, then ${formatNumber(after)}`;
  },
  query: {
    // The EU of both is that of March 2011: Croatia, which joined later, is elsewhere.
    sql: `WITH ${parts},
first AS (
  SELECT ${total("ireland")} AS ireland, ${total("eu_excl_uk_and_ireland")} AS eu,
    ${total("all_other_countries")} AS elsewhere, ${total("not_uk_born")} AS abroad, ${total("total")} AS residents
  FROM place_birthplace_2011 JOIN parts USING (place)
),
classes AS (
  SELECT birthplace, ${total("people")} AS people
  FROM place_birthplace_2021 JOIN parts USING (place)
  GROUP BY birthplace
),
named AS (
  SELECT people, CASE
      WHEN birthplace LIKE 'Europe: United Kingdom%' THEN 'UK'
      WHEN birthplace LIKE '%: Ireland' THEN 'Ireland'
      WHEN birthplace LIKE '%: Member countries in March 2001:%'
        OR birthplace LIKE '%joined the EU between April 2001 and March 2011:%' THEN 'EU'
      ELSE 'elsewhere'
    END AS born,
    regexp_replace(regexp_replace(birthplace, '^.*: ', ''), ' [(].*', '') AS country
  FROM classes
),
second AS (
  SELECT CAST(sum(people) FILTER (born = 'Ireland') AS INTEGER) AS ireland,
    CAST(sum(people) FILTER (born = 'EU') AS INTEGER) AS eu,
    CAST(sum(people) FILTER (born = 'elsewhere') AS INTEGER) AS elsewhere,
    CAST(sum(people) FILTER (born <> 'UK') AS INTEGER) AS abroad,
    CAST(sum(people) AS INTEGER) AS residents
  FROM named
),
censuses AS (
  SELECT 2011 AS year, * FROM first UNION ALL SELECT 2021, * FROM second
),
ranked AS (
  SELECT *, row_number() OVER (ORDER BY people DESC, country) AS rank FROM named
  WHERE born <> 'UK' AND NOT regexp_matches(country, '^(Other|All |Africa|North Africa|Central Asia)')
)
SELECT 1 AS position, 'group' AS kind, '${anywhere}' AS born, year, abroad AS people, residents FROM censuses
UNION ALL
SELECT 2, 'group', 'Ireland', year, ireland, residents FROM censuses
UNION ALL
SELECT 3, 'group', 'EU of March 2011, without the UK and Ireland', year, eu, residents FROM censuses
UNION ALL
SELECT 4, 'group', 'Everywhere else', year, elsewhere, residents FROM censuses
UNION ALL
SELECT CAST(4 + rank AS INTEGER), 'country', country, 2021, people, (SELECT residents FROM second)
FROM ranked WHERE rank <= 5
ORDER BY position, year`,
    params: ["area"]
  },
  chart: birthplaceBars,
  describe: (rows) => {
    const parts = groups(
      rows.filter(({kind}) => kind === "group"),
      ({born}) => born
    ).map(([born, same]) => `${born}: ${same.map(inWords).join(", then ")}.`);
    const countries = rows
      .filter(({kind}) => kind === "country")
      .map(({born, people}) => `${born} (${formatNumber(people)})`);
    return `${parts.join(" ")} Most common single countries in 2021: ${countries.join(", ")}. A census is a count and has no margin.`;
  },
  table: [
    {name: "born", label: "Born in"},
    {name: "year", label: "Census", format: "plain"},
    {name: "people", label: "Residents"},
    {name: "residents", label: "Of all residents"}
  ],
  sources: ["place_birthplace_2011", "place_birthplace_2021"],
  caveats: ["two-censuses", "census-perturbed"],
  anyPlace: {
    title: "Residents born outside the UK, at two censuses",
    adds: ["place_birthplace_2011", "place_birthplace_2021"],
    gap: (rows, place) =>
      rows.some(({kind, people}) => kind === "group" && people === null)
        ? notHeld("The count of residents by country of birth, at both censuses,", place)
        : undefined
  }
});
