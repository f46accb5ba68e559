import {
  darkest,
  groups,
  highest,
  settlementAsPrinted as draw,
  type Settlement
} from "../charts/map-settlement.js";
import {figure} from "./figure.js";
import {
  areasCaveat,
  areasTable,
  describeSettlement,
  settlementQuery,
  settlementTable
} from "./settlement.js";

export const settlementAsPrinted = figure<Settlement>({
  title: "The maps of 2016 gave one colour to two different numbers of people",
  subtitle:
    "York’s residents by country of birth, 27 March 2011: number of people by ward, each map on a scale of its own",
  holds: (rows) => {
    const [first, second] = groups.map(({count}) => highest(rows, count)[count]);
    return first !== second || `both maps reach ${first}`;
  },
  query: settlementQuery("ward"),
  chart: draw,
  describe: (rows) => {
    const [first, second] = groups.map(({count}) => darkest(rows.map((row) => row[count])));
    return `${describeSettlement(rows, "wards")} The darkest colour means ${first} people on the first map and ${second} on the second, so equal colours mean different numbers.`;
  },
  table: [{name: "name", label: "Ward of 2011"}, ...settlementTable],
  sources: ["york_ward_birthplace_2011", areasTable],
  asked: {
    questions: [
      {
        question: "Why do the two maps look alike?",
        answer: "Each has a scale of its own, so one colour stands for two different numbers."
      },
      {
        question: "Where are people born in Ireland?",
        answer: "On neither map; that is how the two groups were drawn."
      }
    ],
    avoid: [
      "“The darkest areas are alike.” They are dark on two scales.",
      "A share: these maps show numbers of people, and large areas have more of everybody."
    ]
  },
  caveats: ["as-printed-classes", areasCaveat],
  width: "wide"
});
