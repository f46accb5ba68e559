import {findTable} from "../tables/index.js";
import {seededSource} from "../stats/seeded-source.js";
import type {Case, Claim, Drill, WrongClaim} from "./drill.js";
import {
  notSure,
  type Cell,
  type Choice,
  type ChoiceItem,
  type EstimateItem,
  type Exhibit,
  type Feedback,
  type Item,
  type ItemSource,
  type ItemType,
  type NoItem
} from "./item.js";
import type {Material} from "./material.js";
import {findMisconception, type MisconceptionId} from "./misconceptions/index.js";

export interface ItemOptions {
  drill: Drill;
  type: ItemType;
  /** A whole number: the same seed gives the same item, to a whole class. */
  seed: number;
}

/** Returns the item of a drill, a type and a seed, or why this place has none. */
export function generateItem(material: Material, {drill, type, seed}: ItemOptions): Item | NoItem {
  const {place} = material;
  const cases = casesOf(drill, material).filter((found) => sectionOf(found, type));
  if (cases.length === 0) return {drill: drill.name, place, reason: drill.whyNone};
  const random = seededSource(seed, streamOf(`${drill.name} ${type}`));
  const found = pick(cases, random);
  const base = {
    id: `${place}.${drill.name}.${type}.${seed}`,
    drill: drill.name,
    place,
    seed,
    misconception: drill.name,
    given: found.given,
    because: found.because,
    instead: found.instead,
    settles: found.settles,
    sources: sourcesOf(found, drill.name),
    madeUp: found.madeUp ?? null,
    cells: found.cells
  };
  return type === "estimate"
    ? {...base, ...estimate(found, drill.name)}
    : {...base, ...choose(found, {drill, type, random})};
}

/** Cases are worked out once for each drill and material: a thousand seeds then cost little. */
const known = new WeakMap<Material, Map<string, Case[]>>();

/** Returns every case that a drill finds in a material. */
export function casesOf(drill: Drill, material: Material): Case[] {
  const ofMaterial = known.get(material) ?? new Map<string, Case[]>();
  known.set(material, ofMaterial);
  const cases = ofMaterial.get(drill.name) ?? drill.cases(material);
  ofMaterial.set(drill.name, cases);
  return cases;
}

type Random = () => number;

const pick = <T>(values: readonly T[], random: Random): T =>
  values[Math.floor(random() * values.length)];

function shuffle<T>(values: readonly T[], random: Random): T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; --i) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  return shuffled;
}

/** A small whole number for each name: draws of one drill leave those of another as they are. */
const streamOf = (name: string): number =>
  Array.from(name).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

function sectionOf(found: Case, type: ItemType): unknown {
  return type === "true-false" ? found.trueFalse : found[type];
}

type ChoiceBody = Pick<ChoiceItem, "type" | "claim" | "exhibit" | "question" | "choices">;
type EstimateBody = Pick<
  EstimateItem,
  "type" | "exhibit" | "question" | "unit" | "answer" | "slips" | "otherwise"
>;

interface ChooseOptions {
  drill: Drill;
  type: ChoiceItem["type"];
  random: Random;
}

const questions: Readonly<Record<ChoiceItem["type"], string>> = {
  "true-false": "True or false?",
  headline: "Which headline may you print?",
  mend: "Which words mend the sentence?",
  chart: "Which picture is safe to show?",
  fault: "What is wrong with it?"
};

function choose(found: Case, {drill, type, random}: ChooseOptions): ChoiceBody {
  if (type === "true-false") return trueFalse(found, drill.name, random);
  const claims = found[type]!;
  const feedback = (claim: WrongClaim) => feedbackOf(claim, {found, name: drill.name});
  const choices = shuffle(
    [
      choiceOf(claims.right, "right", null),
      ...claims.wrong.map((claim) => choiceOf(claim, "wrong", feedback(claim)))
    ],
    random
  );
  return {
    type,
    claim: null,
    exhibit: exhibitOf(found, type),
    question: claims.question ?? questions[type],
    choices: [...choices, notSureChoice]
  };
}

function exhibitOf(found: Case, type: ChoiceItem["type"]): Exhibit | null {
  if (type === "mend") return {kind: "sentence", text: found.mend!.sentence};
  return type === "fault" ? found.fault!.exhibit : null;
}

/** The sentence to be judged is the right one or a wrong one, as often. */
function trueFalse(found: Case, name: MisconceptionId, random: Random): ChoiceBody {
  const {right, wrong, question} = found.trueFalse;
  const isTrue = random() < 0.5;
  const shown: WrongClaim = isTrue ? right : pick(wrong, random);
  const feedback = isTrue
    ? {shows: name, why: found.because, instead: found.instead}
    : feedbackOf(shown, {found, name});
  const verdict = (claimed: boolean) => (claimed === isTrue ? "right" : "wrong");
  return {
    type: "true-false",
    claim: shown.id,
    exhibit: {kind: "sentence", text: shown.text},
    question: question ?? questions["true-false"],
    choices: [
      choiceOf({id: "true", text: "True"}, verdict(true), isTrue ? null : feedback),
      choiceOf({id: "false", text: "False"}, verdict(false), isTrue ? feedback : null),
      notSureChoice
    ]
  };
}

const notSureChoice: Choice = {id: notSure, text: "Not sure", verdict: "not-sure", feedback: null};

const choiceOf = (
  {id, text, figure}: Claim,
  verdict: Choice["verdict"],
  feedback: Feedback | null
): Choice => ({id, text, verdict, feedback, ...(figure && {figure})});

function feedbackOf(
  {shows, why}: Pick<WrongClaim, "shows" | "why">,
  {found, name}: {found: Case; name: MisconceptionId}
): Feedback {
  const shown = shows ?? name;
  return {shows: shown, why: why ?? findMisconception(shown).truth, instead: found.instead};
}

function estimate(found: Case, name: MisconceptionId): EstimateBody {
  const {question, unit, value, lower, upper, written, slips} = found.estimate!;
  return {
    type: "estimate",
    exhibit: null,
    question,
    unit,
    answer: {value, lower, upper, written},
    slips: slips.map(({lower, upper, ...slip}) => ({
      lower,
      upper,
      feedback: feedbackOf(slip, {found, name})
    })),
    otherwise: {shows: name, why: found.because, instead: found.instead}
  };
}

/** The tables behind a case, or the rule that it rests on where its numbers are made up. */
function sourcesOf({cells}: Case, name: MisconceptionId): ItemSource[] {
  const tables = [...new Set(Object.values(cells).map(({table}: Cell) => table))];
  if (tables.length === 0)
    return [{table: null, publisher: "", title: findMisconception(name).source, release: ""}];
  return tables.map((table) => {
    const {source} = findTable(table);
    return {table, publisher: source.publisher, title: source.table, release: source.release};
  });
}
