import type {Drill} from "./drill.js";
import {drills} from "./drills/index.js";
import {generateItem} from "./generate.js";
import {isItem, notSure, type Feedback, type Item} from "./item.js";
import type {Material} from "./material.js";
import {misconceptions} from "./misconceptions/index.js";

/** Fewer types than these are no practice. */
const leastTypes = 3;

/**
 * Returns what is wrong with the bank as made from a *material*, in sentences: every
 * misconception that is scored has items of three types or more, whole and each with a
 * source. An empty list is a bank that can be used.
 */
export function checkBank(material: Material): string[] {
  const faults: string[] = [];
  for (const {id, discussOnly} of misconceptions) {
    const drill = drills.find(({name}) => name === id);
    if (discussOnly && drill) faults.push(`${id}: is for discussion only, and has a drill`);
    if (discussOnly) continue;
    faults.push(...(drill ? checkDrill(drill, material) : [`${id}: has no drill`]));
  }
  return faults;
}

function checkDrill(drill: Drill, material: Material): string[] {
  const items = drill.types.map((type) => generateItem(material, {drill, type, seed: 1}));
  const found = items.filter(isItem);
  if (new Set(found.map(({type}) => type)).size < leastTypes)
    return [`${drill.name}: has items of ${found.length} types, not ${leastTypes}`];
  return found.flatMap(checkItem);
}

/** Returns what an item lacks; whether its answer is so is for another check. */
export function checkItem(item: Item): string[] {
  const faults: string[] = [];
  const fault = (words: string) => void faults.push(`${item.id}: ${words}`);
  if (item.given.length === 0 || !item.question) fault("asks nothing");
  if (!item.because || !item.instead) fault("does not say what is so, and what to write");
  if (item.sources.length === 0 || item.sources.some(({title}) => !title)) fault("has no source");
  if (Object.keys(item.cells).length === 0 && !item.madeUp) fault("rests on no number");
  if (!feedbacksOf(item).every(isWhole)) fault("has feedback that is not whole");
  if (item.type === "estimate") {
    const {lower, value, upper} = item.answer;
    if (!(lower <= value && value <= upper)) fault("takes its own answer as wrong");
    if (item.slips.some((slip) => slip.lower <= upper && slip.upper >= lower))
      fault("takes an answer as right and as wrong");
    return faults;
  }
  const {choices} = item;
  const count = (verdict: string) => choices.filter((choice) => choice.verdict === verdict).length;
  if (count("right") !== 1) fault(`has ${count("right")} right answers, not one`);
  if (count("wrong") < 1) fault("has no wrong answer");
  if (choices.at(-1)?.id !== notSure) fault("does not end with “Not sure”");
  for (const of of ["id", "text"] as const)
    if (new Set(choices.map((choice) => choice[of])).size < choices.length)
      fault("has two answers alike");
  for (const {verdict, feedback, id} of choices)
    if ((verdict === "wrong") !== Boolean(feedback))
      fault(`has no feedback where it should: ${id}`);
  return faults;
}

const feedbacksOf = (item: Item): Feedback[] =>
  item.type === "estimate"
    ? [item.otherwise, ...item.slips.map(({feedback}) => feedback)]
    : item.choices.flatMap(({feedback}) => feedback ?? []);

function isWhole({shows, why, instead}: Feedback): boolean {
  return misconceptions.some(({id}) => id === shows) && Boolean(why) && Boolean(instead);
}
