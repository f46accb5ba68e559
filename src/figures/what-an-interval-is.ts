import {intervalStack, misses, type IntervalStack} from "../charts/interval-stack.js";
import {formatNumber} from "../prose/format.js";
import {expectedMisses, halfWidthAtLevel} from "../stats/interval.js";
import {sampleDraws} from "../stats/sample-draws.js";
import {numberOf, type Choices} from "./control.js";
import {figure} from "./figure.js";
import {firstPublishedNet, firstPublishedTable, type FirstPublished} from "./first-published.js";

const n = 100;
const printed: Choices = {level: "95", seed: "1"};

/** A hundred surveys of a world whose truth is the published estimate. */
function draw([{net, half_width}]: FirstPublished[], choices: Choices): IntervalStack {
  return {
    truth: net,
    estimates: sampleDraws(
      {value: net, halfWidth: half_width},
      {n, seed: numberOf(choices, "seed")}
    ),
    halfWidth: halfWidthAtLevel(half_width, {to: numberOf(choices, "level") / 100}),
    reach: 2.9 * half_width
  };
}

const missing = (stack: IntervalStack) =>
  stack.estimates.filter((estimate) => misses(stack, estimate)).length;

export const whatAnIntervalIs = figure<FirstPublished>({
  title: "Most intervals catch the truth, some miss it, and none says which it is",
  subtitle:
    "A teaching illustration: a hundred surveys of a known world, in which sampling is the only error",
  holds: (rows) => {
    const count = missing(draw(rows, printed));
    return (count > 0 && count < n / 2) || `${count} of ${n} intervals miss`;
  },
  query: {sql: firstPublishedNet, params: []},
  controls: {
    level: {label: "Level", range: {min: 50, max: 99, step: 1, start: 95, unit: "%"}},
    seed: {label: "Draw again", again: {start: 1}}
  },
  chart: (rows, {choices, ...options}) => intervalStack(draw(rows, choices), options),
  words: (rows, choices) => {
    const level = numberOf(choices, "level");
    const expected = formatNumber(expectedMisses(n, {level: level / 100}).expected);
    return `${missing(draw(rows, choices))} of these ${n} intervals miss the true value; of ${level}% intervals, about ${expected} in ${n} do. The ${level}% is how often intervals made in this way catch the truth. It is not the chance that a given one does, and it does not say that ${level}% of people or months lie inside.`;
  },
  describe: (rows, choices) => {
    const [{net, half_width}] = rows;
    const stack = draw(rows, choices);
    const written = (people: number) => formatNumber(people, {to: 1000});
    const ends = [Math.min(...stack.estimates), Math.max(...stack.estimates)].map(written);
    return `The true value is taken to be ${written(net)}, and the standard error to be that behind a margin of ±${written(half_width)}, both from a published estimate. The ${n} surveys estimate from ${ends[0]} to ${ends[1]}. Each has an interval of ±${written(stack.halfWidth)} (${choices.level}%): ${n - missing(stack)} hold the true value and ${missing(stack)} miss it, if sampling were the only error.`;
  },
  table: firstPublishedTable,
  sources: ["uk_ltim_first_published_margins"],
  asked: {
    questions: [
      {
        question: "So is the truth in this range, nineteen times in twenty?",
        answer:
          "The promise is about the way of making ranges: of many surveys, about so many hold the truth. Of one range nobody can say whether it does."
      },
      {
        question: "Are these real surveys?",
        answer:
          "No. They are drawn from a world whose truth was set, so that we can see which of them miss it. A survey is taken once."
      },
      {
        question: "Why not ask more people?",
        answer:
          "To halve the margin takes four times as many interviews, and it cures no other error."
      }
    ],
    avoid: [
      "“It is certainly in there.” Some ranges miss, and none says which it is.",
      "“The middle is the truth.” It is the best estimate, and hardly ever exact."
    ]
  },
  caveats: ["only-sampling-error", "a-known-world"]
});
