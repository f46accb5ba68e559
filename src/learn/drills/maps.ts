import {max} from "d3-array";
import {formatNumber} from "../../prose/format.js";
import {rate} from "../../stats/rate.js";
import type {Case, Drill} from "../drill.js";
import type {FigureState} from "../item.js";
import {cellOf, numberIn, type Material, type MaterialRow} from "../material.js";
import {count} from "./local-flows.js";

const york = {isLocal: false, whyNone: "York’s wards are not carried."} as const;

const map = (choices: Record<string, string>, figure = "settlement-wards"): FigureState => ({
  figure,
  choices,
  page: "/york"
});

const ward = (row: MaterialRow, column: string) => cellOf("wards", {row, column, step: 0});
const elsewhere = "all_other_countries";
const inEu = "eu_excl_uk_and_ireland";

/** The ward with the largest number, where no other has as many. */
function first({rows}: Material, column: string): MaterialRow | undefined {
  const most = max(rows.wards, (row) => numberIn(row, column));
  const found = rows.wards.filter((row) => numberIn(row, column) === most);
  return found.length === 1 ? found[0] : undefined;
}

export const darkerMeansMore: Drill = {
  ...york,
  name: "darker-means-more",
  types: ["true-false", "mend", "chart", "fault"],
  cases: (material) => {
    const [eu, other] = [inEu, elsewhere].map((column) => first(material, column));
    if (!eu || !other) return [];
    const cells = {eu: ward(eu, inEu), elsewhere: ward(other, elsewhere)};
    const [mostEu, most] = [cells.eu.value!, cells.elsewhere.value!];
    if (!(most > 1.2 * mostEu)) return [];
    return [
      {
        cells,
        given: [
          `Two maps of York’s wards show residents in 2011: one those born in the EU outside the UK and Ireland, one those born elsewhere abroad. Each has a key of its own, from zero to its own largest ward.`,
          `The darkest colour goes up to ${count(mostEu)} on the first map (${eu.ward_name}) and up to ${count(most)} on the second (${other.ward_name}).`
        ],
        because: `On the first map the darkest colour stands for ${count(mostEu)} at most, on the second for ${count(most)}. A colour means what its own key says.`,
        instead: `${eu.ward_name} had most residents born in the EU (${count(mostEu)}), ${other.ward_name} most born elsewhere (${count(most)}).`,
        settles: map({}, "settlement-as-printed"),
        trueFalse: {
          right: {
            id: "own-key",
            text: `${eu.ward_name} on the first map and ${other.ward_name} on the second have the same colour, and different numbers.`
          },
          wrong: [
            {
              id: "same",
              text: `${eu.ward_name} on the first map and ${other.ward_name} on the second have the same colour, so they have as many people.`
            }
          ]
        },
        mend: {
          sentence: "The same dark colour on both maps means …",
          right: {id: "own-key", text: "the largest number of that map, whatever it is"},
          wrong: [
            {id: "same", text: "the same number of people"},
            {
              id: "share",
              text: "the same share of residents",
              shows: "count-map-is-rate",
              why: "Both maps show numbers of people, and no shares."
            }
          ]
        },
        chart: {
          question: "Which pair of maps may be compared colour by colour?",
          right: {
            id: "one-key",
            text: "Two maps with one key for both",
            figure: map({show: "count", scale: "shared"})
          },
          wrong: [
            {
              id: "same",
              text: "Two maps, each with a key of its own",
              figure: map({show: "count", scale: "own"})
            },
            {id: "no-key", text: "Two maps without a key, in the same colours"}
          ]
        },
        fault: {
          exhibit: {
            kind: "figure",
            state: map({}, "settlement-as-printed"),
            text: `Two maps in the same five colours. The first ends at ${count(mostEu)}, the second at ${count(most)}. Beside them: “Where the maps are equally dark, as many people live.”`
          },
          right: {id: "own-key", text: "One colour stands for different numbers on the two maps"},
          wrong: [
            {
              id: "margin",
              text: "A map of a census must show margins",
              shows: "margin-covers-everything",
              why: "A census is a count of everybody, without a sampling margin. The keys are the trouble."
            },
            {id: "nothing", text: "Nothing is wrong with it"}
          ]
        }
      }
    ];
  }
};

export const countMapIsRate: Drill = {
  ...york,
  name: "count-map-is-rate",
  types: ["true-false", "headline", "chart", "fault", "estimate"],
  cases: ({rows}) =>
    rows.wards.flatMap((many) =>
      rows.wards.flatMap((dense): Case[] => {
        const cells = {
          many: ward(many, elsewhere),
          manyTotal: ward(many, "total"),
          dense: ward(dense, elsewhere),
          denseTotal: ward(dense, "total")
        };
        const [a, aTotal, b, bTotal] = Object.values(cells).map(({value}) => value!);
        const [share, higher] = [rate(a, aTotal, {per: 100}), rate(b, bTotal, {per: 100})];
        // More people in the one, and clearly the higher share in the other.
        if (!(a >= b + 30 && higher >= share + 1.5 && b >= 150)) return [];
        const percent = (value: number) => formatNumber(value, {percent: true});
        if (percent(share) === percent(higher)) return [];
        const [first, second] = [many, dense].map(({ward_name}) => String(ward_name));
        return [
          {
            cells,
            given: [
              `Census of 2011, York. ${first}: ${count(a)} of ${count(aTotal)} residents were born outside the UK, Ireland and the EU. ${second}: ${count(b)} of ${count(bTotal)}.`
            ],
            because: `${first} has more such residents, and more residents of every kind. Its share is ${percent(share)}; that of ${second} is ${percent(higher)}.`,
            instead: `${first} had more residents born outside the EU than ${second} (${count(a)} and ${count(b)}), and a lower share (${percent(share)} and ${percent(higher)}).`,
            settles: map({show: "both", scale: "shared"}),
            trueFalse: {
              right: {
                id: "share",
                text: `${second} has the higher share, although ${first} has more people.`
              },
              wrong: [
                {
                  id: "count",
                  text: `${first} has the higher share, since it is darker on a map of counts.`
                }
              ]
            },
            headline: {
              right: {
                id: "share",
                text: `More in ${first}, but a higher share in ${second}: residents born outside the EU`
              },
              wrong: [
                {
                  id: "count",
                  text: `${first} has a higher share born outside the EU than ${second}`
                },
                {
                  id: "everything",
                  text: `${second} is behind ${first} whichever way you count`
                }
              ]
            },
            chart: {
              question: "Which map shows where the share is highest?",
              right: {
                id: "share",
                text: "A map shaded by share of residents",
                figure: map({show: "share", scale: "shared"})
              },
              wrong: [
                {
                  id: "count",
                  text: "A map shaded by number of people",
                  figure: map({show: "count", scale: "shared"})
                },
                {
                  id: "dots",
                  text: "A map with one dot for each person",
                  why: "Dots show where many people are. A large ward has many dots of every kind."
                }
              ]
            },
            fault: {
              exhibit: {
                kind: "sentence",
                text: `On the map of counts ${first} is darker than ${second}, so a resident of ${first} is likelier to have been born outside the EU.`
              },
              right: {id: "share", text: "It reads a share from a map of counts"},
              wrong: [
                {
                  id: "key",
                  text: "The two wards have keys of their own",
                  shows: "darker-means-more",
                  why: "They are on one map, with one key. It shows counts, which is the trouble."
                },
                {id: "nothing", text: "Nothing is wrong with it"}
              ]
            },
            estimate: {
              question: `What share of ${second}’s residents is that?`,
              unit: "per cent",
              value: higher,
              lower: higher - 1,
              upper: higher + 1,
              written: percent(higher),
              slips:
                higher - share > 2.2
                  ? [{lower: share - 1, upper: share + 1, why: `That is the share of ${first}.`}]
                  : []
            }
          }
        ];
      })
    )
};
