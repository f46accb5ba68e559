import {createInterface} from "node:readline/promises";
import {parseArgs} from "node:util";
import type {Plan} from "../plan.js";
import {planDataset} from "./dataset.js";
import {questions} from "./questions.js";

const text = {type: "string"} as const;
const texts = {type: "string", multiple: true} as const;

/** Begins a dataset from the options of a command line; asks on a terminal for what is not said. */
export async function datasetFrom(
  name: string | undefined,
  {args, root}: {args: string[]; root: string}
): Promise<Plan> {
  const {values} = parseArgs({
    args,
    options: {
      ...Object.fromEntries(questions.map(({name}) => [name, text])),
      csv: text,
      answers: text,
      key: text,
      column: texts,
      text: texts,
      protects: text,
      exempt: text,
      marks: text,
      gap: texts
    }
  });
  const said = values as Record<string, string | string[] | undefined>;
  const one = (option: string) => said[option] as string | undefined;
  const many = (option: string) => (said[option] as string[] | undefined) ?? [];
  const given = questions
    .map(({name}) => [name, one(name)] as const)
    .filter((entry): entry is [string, string] => entry[1] !== undefined);
  const terminal = process.stdin.isTTY
    ? createInterface({input: process.stdin, output: process.stdout})
    : undefined;
  try {
    return await planDataset(name, {
      root,
      csv: one("csv"),
      answers: one("answers"),
      given: Object.fromEntries(given),
      columns: many("column"),
      text: many("text"),
      key: one("key"),
      protection: {
        protects: one("protects")?.split(","),
        exempt: one("exempt"),
        marks: one("marks"),
        gaps: many("gap")
      },
      ...(terminal && {ask: (question: string) => terminal.question(question)})
    });
  } finally {
    terminal?.close();
  }
}
