import {groups, highest, settlementMap, type Settlement} from "../charts/map-settlement.js";
import {figure} from "./figure.js";
import {
  areasCaveat,
  areasTable,
  describeSettlement,
  settlementControls,
  settlementQuery,
  settlementTable
} from "./settlement.js";

/** How far down the list of numbers the highest share may stand for the title to hold. */
const amongTheFirst = 3;

export const settlementMsoas = figure<Settlement>({
  title: "By neighbourhood, the highest shares are also among the highest numbers",
  subtitle:
    "York’s residents by country of birth, 27 March 2011: share of residents (colour) and number of people (circle), by neighbourhood (MSOA of 2011)",
  holds: (rows) => {
    const far = groups.find(({count, share}) => {
      const densest = highest(rows, share);
      return rows.filter((row) => row[count] > densest[count]).length >= amongTheFirst;
    });
    return !far || `${highest(rows, far.share).name} is not among the first: ${far.heading}`;
  },
  query: settlementQuery("msoa"),
  controls: settlementControls,
  chart: (rows, options) => settlementMap(rows, options, {landmarks: ["York City Centre"]}),
  describe: (rows) => describeSettlement(rows, "neighbourhoods"),
  table: [{name: "name", label: "Neighbourhood (MSOA of 2011)"}, ...settlementTable],
  sources: ["york_msoa_birthplace_2011", areasTable],
  asked: {
    questions: [
      {
        question: "Why not the wards?",
        answer:
          "Neighbourhoods are drawn for statistics and are alike in size; wards are drawn for elections, and have names."
      },
      {question: "Is that how it is now?", answer: "It is the census of 2011."}
    ],
    avoid: [
      "A name of a street or an estate: an area is larger, and its border is approximate.",
      "A difference between this map and that of wards: their borders cross."
    ]
  },
  caveats: [areasCaveat, "wards-and-msoas"],
  width: "wide"
});
