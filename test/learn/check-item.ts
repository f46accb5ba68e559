import type {Engine} from "../../src/queries/engine.js";
import {findTable} from "../../src/tables/index.js";
import type {AnyRow} from "../../src/tables/table.js";
import type {Cell, Item} from "../../src/learn/item.js";
import {recompute, type Given, type Truth} from "./recompute.js";

/** The tables behind the bank as they are, by name, and their rows by key. */
export interface RawTables {
  rows: ReadonlyMap<string, readonly AnyRow[]>;
  byKey: ReadonlyMap<string, AnyRow>;
}

const text = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
const keyOf = (table: string, values: unknown[]) => [table, ...values.map(text)].join(" | ");

/** Reads whole tables, without any of the bank’s own queries. */
export async function readRaw(engine: Engine, names: readonly string[]): Promise<RawTables> {
  const rows = new Map<string, readonly AnyRow[]>();
  const byKey = new Map<string, AnyRow>();
  for (const name of names) {
    const found = (await engine.query(`SELECT * FROM ${name}`)).rows;
    rows.set(name, found);
    for (const row of found)
      byKey.set(
        keyOf(
          name,
          findTable(name).key.map((key) => row[key])
        ),
        row
      );
  }
  return {rows, byKey};
}

/** Returns what is wrong with an item, in the light of the raw tables; empty if nothing is. */
export function faultsOf(item: Item, raw: RawTables): string[] {
  const faults: string[] = [];
  const fault = (words: string) => void faults.push(`${item.id}: ${words}`);
  const rows: Record<string, AnyRow> = {};
  for (const [name, cell] of Object.entries(item.cells)) {
    const row = rowOf(cell, raw);
    if (row) rows[name] = row;
    if (!row || row[cell.column] !== cell.value) fault(`${name} is not as in ${cell.table}`);
  }
  if (faults.length > 0) return faults;
  checkProtection(item, fault);
  checkMargins(item, fault);
  checkAnswer(item, {truthAt: truthOf(item, {rows, raw}), fault});
  checkPrinted(item, {truth: truthOf(item, {rows, raw})(numbersOf(item)), rows, fault});
  return faults;
}

const rowOf = ({table, key}: Cell, {byKey}: RawTables): AnyRow | undefined =>
  byKey.get(
    keyOf(
      table,
      findTable(table).key.map((name) => key[name])
    )
  );

type Numbers = Readonly<Record<string, number>>;

function numbersOf({cells, madeUp}: Item): Numbers {
  const known = Object.entries(cells).filter(([, {value}]) => value !== null);
  const made = Object.entries(madeUp ?? {}).filter(([, value]) => typeof value === "number");
  return Object.fromEntries([
    ...known.map(([name, {value}]) => [name, value as number] as const),
    ...(made as [string, number][])
  ]);
}

function truthOf(
  {drill, cells, madeUp}: Item,
  {rows, raw}: {rows: Readonly<Record<string, AnyRow>>; raw: RawTables}
): (n: Numbers) => Truth {
  const again = recompute[drill as keyof typeof recompute];
  if (!again) throw new Error(`nothing recomputes the drill: ${drill}`);
  const columns = Object.fromEntries(
    Object.entries(cells).map(([name, {column}]) => [name, column])
  );
  const tables: Given["tables"] = Object.fromEntries(
    Object.entries(cells).map(([name, {table}]) => [name, raw.rows.get(table)!])
  );
  const lists = Object.fromEntries(
    Object.entries(madeUp ?? {}).filter(([, value]) => Array.isArray(value))
  ) as Given["lists"];
  return (n) => again({n, lists, rows, tables}, columns);
}

/** The numbers with each as low and as high as its rounding leaves it: every corner of the box. */
function corners(item: Item): Numbers[] {
  const plain = numbersOf(item);
  const rounded = Object.entries(item.cells).filter(
    ([, {step, value}]) => step > 0 && value !== null
  );
  // With many numbers, what is asked does not turn on their values, but on how many there are.
  if (rounded.length > 6) return [plain];
  return rounded.reduce<Numbers[]>(
    (boxes, [name, {step}]) =>
      boxes.flatMap((n) => [-0.49, 0.49].map((part) => ({...n, [name]: n[name] + part * step}))),
    [plain]
  );
}

interface AnswerOptions {
  truthAt: (n: Numbers) => Truth;
  fault: (words: string) => void;
}

function checkAnswer(item: Item, {truthAt, fault}: AnswerOptions): void {
  const truths = [numbersOf(item), ...corners(item)].map(truthAt);
  const [truth] = truths;
  if (truth.right.length === 0) fault("nothing that it could claim is so");
  if (truths.some(({right}) => right.join() !== truth.right.join()))
    fault("rounding leaves open what is so");
  if (item.type === "estimate") return checkNumber(item, {truths, fault});
  const isRight = (id: string) => truth.right.includes(id);
  const choices = item.choices.filter(({verdict}) => verdict !== "not-sure");
  if (item.type === "true-false") {
    const [answer] = choices.filter(({verdict}) => verdict === "right");
    if ((answer.id === "true") !== isRight(item.claim!)) fault(`${answer.id} is not the answer`);
    return;
  }
  for (const {id, verdict} of choices)
    if ((verdict === "right") !== isRight(id)) fault(`${id} is not ${verdict}`);
}

function checkNumber(
  item: Item & {type: "estimate"},
  {truths, fault}: {truths: Truth[]; fault: (words: string) => void}
): void {
  const {value, lower, upper} = item.answer;
  const {answer, within = 1e-6} = truths[0];
  if (answer === undefined) return fault("nothing recomputes its number");
  if (Math.abs(answer - value) > Math.max(within, 1e-9 * Math.abs(answer)))
    fault(`the answer is ${answer}, not ${value}`);
  for (const {answer} of truths)
    if (!(answer! >= lower - 1e-9 && answer! <= upper + 1e-9))
      fault(`rounding allows ${answer}, which is not taken as right`);
  for (const slip of item.slips)
    if (slip.lower <= upper && slip.upper >= lower) fault("a slip reaches into the answer");
}

/** No count from 1 to 9 of people who seek protection: not read, and not to be worked out. */
function checkProtection({cells}: Item, fault: (words: string) => void): void {
  const guarded = Object.values(cells).filter(({table}) => findTable(table).protects);
  for (const {value, table} of guarded)
    if (value !== null && value > 0 && value < 10) fault(`a count under 10 of ${table}`);
}

/** A margin is one that the table prints beside its own estimate; no other is written anywhere. */
function checkMargins(item: Item, fault: (words: string) => void): void {
  const margins = Object.values(item.cells).filter(({column}) => column.includes("half_width"));
  for (const {value, table} of margins)
    if (value === null || findTable(table).coverage.interval.kind !== "sampling")
      fault(`an unpublished interval of ${table}`);
  const isGiven = /(±|give or take|margin of) ?\d/.test([...item.given, item.instead].join(" "));
  if (isGiven && margins.length === 0) fault("gives a margin that no table prints");
}

/** Numbers of rules and names, which no table holds. */
const known = [2, 5, 10, 12, 20, 95, 100, 1000, 10_000, 2004, 2011, 2015, 2016, 2021];

interface PrintedOptions {
  truth: Truth;
  rows: Readonly<Record<string, AnyRow>>;
  fault: (words: string) => void;
}

/** Every number in the words of an item is one that it rests on, rounded as its zeros say. */
function checkPrinted(item: Item, {truth, rows, fault}: PrintedOptions): void {
  const values = [
    ...Object.values(numbersOf(item)),
    ...(truth.printed ?? []),
    ...(truth.answer === undefined ? [] : [truth.answer])
  ];
  const allowed = [...values, ...values.map((value) => 1000 * value)].map(Math.abs);
  const years = Object.values(rows).flatMap((row) => Object.values(row).flatMap(yearsIn));
  const isGuarded = Object.values(item.cells).some(({table}) => findTable(table).protects);
  for (const token of numbersIn(wordsOf(item))) {
    const value = Number(token.replaceAll(",", ""));
    const unit = unitOf(token);
    const isAllowed =
      known.includes(value) ||
      years.includes(value) ||
      allowed.some((number) => Math.abs(number - value) <= unit / 2 + 1e-6);
    if (!isAllowed) fault(`prints ${token}, which it does not rest on`);
    if (isGuarded && value > 0 && value < 10)
      fault(`prints ${token} of people who seek protection`);
  }
}

/** The years in a value of a row, and the next one, in which a year that ends in June began. */
function yearsIn(value: unknown): number[] {
  const years = [...text(value).matchAll(/(?<!\d)(19|20)\d\d(?!\d)/g)].map(([year]) =>
    Number(year)
  );
  return years.flatMap((year) => [year - 1, year, year + 1]);
}

function wordsOf(item: Item): string {
  const answers =
    item.type === "estimate"
      ? [item.answer.written, ...item.slips.map(({feedback}) => feedback.why)]
      : item.choices.flatMap(({text, feedback}) => [text, feedback?.why ?? ""]);
  const exhibit = item.exhibit?.text ?? "";
  return [...item.given, exhibit, item.question, item.because, item.instead, ...answers].join(
    " ¶ "
  );
}

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** The numbers that a reader meets, without days, kinds of support, codes and academic years. */
function numbersIn(words: string): string[] {
  const plain = words
    .replace(/Sections? \d+(, \d+)*( and \d+)?/g, "")
    .replace(new RegExp(`\\b\\d{1,2} (${months})`, "g"), "$1")
    .replace(/\b[EK]\d{8}\b|\b\d{4}\/\d\d\b|“fewer than 10”/g, "");
  return plain.match(/\d[\d,]*(\.\d+)?/g)?.map((token) => token.replace(/,$/, "")) ?? [];
}

/** The step that a number is written in: 0.1 of 12.3, 1000 of 13,000. */
function unitOf(token: string): number {
  const [, decimals] = token.split(".");
  if (decimals) return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(token.replaceAll(",", ""))![0].length || 0);
}
