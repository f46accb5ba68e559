import {formatNumber} from "../../prose/format.js";
import {isInsideInterval} from "../../stats/revision.js";
import type {Case, Drill} from "../drill.js";
import type {Cell} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import {inPeople} from "./survey-years.js";
import {explainer} from "./explainer.js";

/** A balance as first published and as revised after the Census of 2011, in thousands. */
interface CensusYear {
  year: number;
  first: number;
  half: number;
  revised: number;
  cells: {first: Cell; half: Cell; revised: Cell};
}

/** Returns the years that have both, where rounding leaves no doubt whether one left the range of the other. */
function censusYears({rows}: Material): CensusYear[] {
  const found = rows.census.filter(({version}) => version === "original_before_2011_census");
  return found.flatMap((row) => {
    const later = rows.census.find(
      ({version, year}) => version === "revised_2011_census" && year === row.year
    );
    if (!later || numberIn(row, "ci95_half_width_thousand") === null) return [];
    const cell = (of: MaterialRow, column: string) => cellOf("census", {row: of, column, step: 1});
    const cells = {
      first: cell(row, "estimate_thousand"),
      half: cell(row, "ci95_half_width_thousand"),
      revised: cell(later, "estimate_thousand")
    };
    const [first, half, revised] = [cells.first.value!, cells.half.value!, cells.revised.value!];
    // Three numbers, each rounded to a thousand, can be half a thousand off.
    const isOpen = Math.abs(Math.abs(revised - first) - half) <= 1.5;
    return isOpen ? [] : [{year: Number(row.year), first, half, revised, cells}];
  });
}

const censusGiven = ({year, first, half, revised}: CensusYear): string[] => [
  `Net migration of ${year} was first put at ${inPeople(first)}, give or take ${inPeople(half)}: a range of ${inPeople(first - half)} to ${inPeople(first + half)}.`,
  `After the Census of 2011 it was revised to ${inPeople(revised)}.`
];

const isOutside = ({first, half, revised}: CensusYear) =>
  !isInsideInterval(revised, {lower: first - half, upper: first + half});

export const marginCoversEverything: Drill = {
  name: "margin-covers-everything",
  types: ["true-false", "headline", "mend", "estimate"],
  isLocal: false,
  whyNone: "No revised balance lies clearly outside its first range.",
  cases: (material) =>
    censusYears(material)
      .filter((year) => isOutside(year) && year.revised > year.first)
      .map((found): Case => {
        const {year, first, half, revised, cells} = found;
        const above = revised - first - half;
        const [lower, upper] = [inPeople(first - half), inPeople(first + half)];
        return {
          cells,
          given: censusGiven(found),
          because: `The Census found people whom the survey had missed. The margin is for the luck of who was asked, and ${inPeople(revised)} lies outside the range.`,
          instead: `Net migration of ${year} was put at ${inPeople(first)}, give or take ${inPeople(half)} for sampling alone; it has been revised to ${inPeople(revised)}.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {
              id: "sampling-only",
              text: "The margin left out people whom the survey had missed."
            },
            wrong: [{id: "everything", text: "The margin covered everything that can go wrong."}]
          },
          headline: {
            right: {
              id: "sampling-only",
              text: `Net migration of ${year} revised by more than its margin, which covers sampling alone`
            },
            wrong: [
              {
                id: "everything",
                text: `Margin proves it: net migration of ${year} was between ${lower} and ${upper}`
              },
              {
                id: "made-up",
                text: `First figure for ${year} was made up`,
                shows: "revision-is-error"
              }
            ]
          },
          mend: {
            sentence: `The range from ${lower} to ${upper} covered …`,
            right: {id: "sampling-only", text: "the luck of who was asked, and no other error"},
            wrong: [
              {id: "everything", text: "every error that there can be"},
              {
                id: "revision",
                text: "all later revisions as well",
                shows: "interval-bounds-revision"
              }
            ]
          },
          estimate: {
            question: "How far above the top of the first range does the revised figure lie?",
            unit: "thousand people",
            value: above,
            lower: above - 1.5,
            upper: above + 1.5,
            written: `about ${formatNumber(above)} thousand`,
            slips: [{lower: 0, upper: 0}]
          }
        };
      })
};

export const intervalBoundsRevision: Drill = {
  name: "interval-bounds-revision",
  types: ["true-false", "mend", "estimate"],
  isLocal: false,
  whyNone: "For no revised balance is it clear whether it left its first range.",
  cases: (material) =>
    censusYears(material)
      // Where the move is about as large as the margin, the two could not be told apart.
      .filter(({first, half, revised}) => Math.abs(Math.abs(revised - first) - half) > 3)
      .map((found): Case => {
        const {year, first, half, revised, cells} = found;
        const outside = isOutside(found);
        const moved = Math.abs(revised - first);
        const place = (isOut: boolean) => `${isOut ? "outside" : "inside"} the first range`;
        return {
          cells,
          given: censusGiven(found),
          because: `${inPeople(revised)} lies ${place(outside)}. ${outside ? "The range had not promised anything else" : "That was not promised"}: it is for sampling, and a revision brings in other things.`,
          instead: `Net migration of ${year} was revised from ${inPeople(first)} to ${inPeople(revised)}, which lies ${place(outside)}.`,
          settles: explainer("net-is-noisy"),
          trueFalse: {
            right: {
              id: outside ? "outside" : "inside",
              text: `The revised figure lies ${place(outside)}, which had made no promise about revisions.`
            },
            wrong: [
              {
                id: "promised",
                text: "A revision cannot leave the first range: that is what the range is for."
              }
            ]
          },
          mend: {
            sentence: "The revised figure lies …",
            right: {id: outside ? "outside" : "inside", text: place(outside)},
            wrong: [
              {
                id: outside ? "inside" : "outside",
                text: place(!outside),
                why: `${inPeople(revised)} lies ${place(outside)}.`
              },
              {id: "promised", text: "inside the first range, as every revision must"}
            ]
          },
          estimate: {
            question: "By how much did the revision move the figure?",
            unit: "thousand people",
            value: moved,
            lower: moved - 1,
            upper: moved + 1,
            written: `about ${formatNumber(moved)} thousand`,
            slips: [
              {
                lower: half - 1,
                upper: half + 1,
                why: "That is the margin. It does not say how far a revision moves."
              }
            ]
          }
        };
      })
};
