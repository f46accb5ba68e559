import {groups} from "d3-array";
import {rankedDots, type RankedCount} from "../charts/ranked-dots.js";
import {formatNumber} from "../prose/format.js";
import {figure} from "./figure.js";

/** The order of 2015, as the paper printed it. */
const asPrinted = ["Poland", "China", "Romania", "Spain"];
const leadsNow = "India";

export const topNationalities = figure<RankedCount>({
  title: "Poland, China, Romania and Spain led in 2015; India leads now",
  subtitle:
    "Largest nationalities among new National Insurance numbers of adults from abroad, York, calendar years",
  holds: (rows) => {
    const years = groups(rows, ({year}) => year);
    const [[first, before], [last, now]] = [years[0], years.at(-1)!];
    const order = before.slice(0, asPrinted.length).map(({nationality}) => nationality);
    if (first !== 2015 || order.join() !== asPrinted.join())
      return `the order of ${first} is ${order.join(", ")}`;
    return now[0].nationality === leadsNow || `${now[0].nationality} leads in ${last}`;
  },
  query: {
    sql: `SELECT year, rank, nationality, registrations_at_least AS at_least
FROM york_nino_nationalities
WHERE place = $1 AND year IN (2015, (SELECT max(year) FROM york_nino_nationalities))
ORDER BY year, rank`,
    params: ["area"]
  },
  chart: rankedDots,
  describe: (rows) => {
    const parts = groups(rows, ({year}) => year).map(([year, ranked]) => {
      const names = ranked
        .slice(0, 4)
        .map(({nationality, at_least}) => `${nationality} (at least ${formatNumber(at_least)})`);
      const last = ranked.at(-1)!;
      return `${year}: ${names.join(", ")}, down to ${last.nationality} (at least ${formatNumber(last.at_least)}) at rank ${last.rank}.`;
    });
    return `${parts.join(" ")} Each number is a lower bound: cells under 5 are missing, and by how much is not known.`;
  },
  table: [
    {name: "year", label: "Year", format: "plain"},
    {name: "rank", label: "Rank", format: "plain"},
    {name: "nationality", label: "Nationality"},
    {name: "at_least", label: "Registrations, at least"}
  ],
  sources: ["york_nino_nationalities"],
  asked: {
    questions: [
      {
        question: "How many of them live here?",
        answer:
          "It does not say. A number is given once, on registering for work or a benefit, and nobody is taken off on leaving."
      },
      {
        question: "Where are the students?",
        answer: "Whoever does not register for work is not in it, and many students do not."
      }
    ],
    avoid: [
      "“Most migrants are from there.” It ranks adults who registered for work, not residents.",
      "A difference between close ranks: small counts are missing."
    ]
  },
  caveats: ["nino-lower-bound", "nino-who"]
});
