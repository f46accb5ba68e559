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

export const settlementWards = figure<Settlement>({
  title: "Most people and the highest share are not in the same ward",
  subtitle:
    "York’s residents by country of birth, 27 March 2011: share of residents (colour) and number of people (circle), by ward",
  holds: (rows) => {
    const same = groups.find(({count, share}) => highest(rows, count) === highest(rows, share));
    return !same || `${highest(rows, same.count).name} has both of the group: ${same.heading}`;
  },
  query: settlementQuery("ward"),
  controls: settlementControls,
  chart: (rows, options) => settlementMap(rows, options, {landmarks: ["Guildhall"]}),
  describe: (rows) => describeSettlement(rows, "wards"),
  table: [{name: "name", label: "Ward of 2011"}, ...settlementTable],
  sources: ["york_ward_birthplace_2011", areasTable],
  asked: {
    questions: [
      {
        question: "Is that how it is now?",
        answer: "It is the census of 2011. Wards have changed their borders since."
      },
      {
        question: "Are they recent migrants?",
        answer: "It counts residents by country of birth, however long they have lived here."
      }
    ],
    avoid: [
      "“The migrant ward.” The map shows shares and numbers of residents, and says nothing of any one of them.",
      "A difference between this map and one of other areas: their borders cross."
    ]
  },
  caveats: [areasCaveat, "wards-of-2011"],
  width: "wide"
});
