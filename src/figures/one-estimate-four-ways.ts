import {fourWaysChart, type DoubtfulEstimate} from "../charts/four-ways-chart.js";
import {formatNumber} from "../prose/format.js";
import {dotsAbove, quantileDots} from "../stats/quantile-dots.js";
import {sampleDraws} from "../stats/sample-draws.js";
import {frameOf, numberOf, type Choices} from "./control.js";
import {figure} from "./figure.js";
import {firstPublishedNet, firstPublishedTable, type FirstPublished} from "./first-published.js";

const n = 20;
/** A round number that a reader may ask about. */
const threshold = 300_000;

function doubts([{net, half_width}]: FirstPublished[], choices: Choices): DoubtfulEstimate {
  const estimate = {value: net, halfWidth: half_width};
  return {
    ...estimate,
    dots: quantileDots(estimate, n),
    draws: sampleDraws(estimate, {n, seed: numberOf(choices, "seed")})
  };
}

const written = (people: number) => formatNumber(people, {to: 1000});

export const oneEstimateFourWays = figure<FirstPublished>({
  title: "The same estimate four ways: only the bar gives it an edge",
  subtitle:
    "Net migration to the UK in the year to September 2015, thousand people, as published in February 2016",
  holds: ([{net, half_width}]) =>
    (half_width > 0 && half_width < net) || "the interval does not lie around the end of a bar",
  query: {sql: firstPublishedNet, params: []},
  controls: {
    draw: {label: "Play the draws", play: {frames: n, milliseconds: 400}},
    seed: {label: "Draw again", again: {start: 1}}
  },
  chart: (rows, {choices, ...options}) =>
    fourWaysChart(doubts(rows, choices), {...options, frame: frameOf(choices, "draw")}),
  words: (rows, choices) => {
    const {dots, draws} = doubts(rows, choices);
    return `${dotsAbove(dots, threshold)} of ${n} dots lie above ${written(threshold)}, and ${dotsAbove(draws, threshold)} of these ${n} draws: that is what the estimate leaves open, if sampling were the only error and we knew nothing else.`;
  },
  describe: (rows, choices) => {
    const {value, halfWidth, dots, draws} = doubts(rows, choices);
    const frame = frameOf(choices, "draw");
    const span = `${written(value - halfWidth)} to ${written(value + halfWidth)}`;
    const drawn =
      frame === null
        ? `${n} draws from ${written(Math.min(...draws))} to ${written(Math.max(...draws))}`
        : `draw ${frame} of ${n}, at ${written(draws[frame - 1])}`;
    return `The estimate is ${written(value)}, with a 95% interval of ${span}. It is drawn as a bar with a whisker; as a strip that fades from its 30% to its 95% interval; as ${n} equally likely dots from ${written(dots[0])} to ${written(dots.at(-1)!)}; and as ${drawn}. Dots and draws hold if sampling were the only error and we knew nothing else.`;
  },
  table: firstPublishedTable,
  sources: ["uk_ltim_first_published_margins"],
  asked: {
    questions: [
      {
        question: "Which of the four should we use?",
        answer: "Where there is room, one that fades. In a sentence, the estimate with its limits."
      },
      {
        question: "What is one of the dots?",
        answer:
          "One number that the estimate leaves open; all of them are equally likely. It is neither a person nor a month."
      }
    ],
    avoid: [
      "“Just inside the range is possible, just outside it is not.” The edge is a convention.",
      "“All numbers in the range are equally likely.” Those in the middle are likelier."
    ]
  },
  caveats: ["only-sampling-error"]
});
