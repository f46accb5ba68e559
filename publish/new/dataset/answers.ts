import {readFile} from "node:fs/promises";
import type {ColumnWords} from "./columns.js";
import {missingWords} from "./columns.js";
import {missingDecision, type ProtectionAnswers} from "./protection.js";
import {faultOf, questions, type Answers} from "./questions.js";
import type {FoundCsv} from "./read-csv.js";
import {askForMissing, keyExample, listOf, type Said} from "./terminal.js";

export interface DatasetOptions {
  root: string;
  /** The author's file. */
  csv?: string;
  /** A file of answers, as JSON; what is passed as an option goes before it. */
  answers?: string;
  /** What was passed as options, by name. */
  given: Answers;
  columns: readonly string[];
  text: readonly string[];
  /** The columns that tell one row from every other. */
  key?: string;
  protection: ProtectionAnswers;
  /** Asks on a terminal; undefined where nobody is there to answer. */
  ask?: (question: string) => Promise<string>;
}

export interface Completed {
  answers: Answers;
  words: ColumnWords;
  key: readonly string[];
  protection: ProtectionAnswers;
}

/** What a file of answers may hold. */
interface AnswerFile {
  key?: string[];
  columns?: Record<string, string>;
  protects?: string[];
  exempt?: string;
  marks?: string;
  gaps?: string[];
}

/**
 * Returns everything that an author must say of a table. What is missing is asked for
 * where somebody can answer; elsewhere it is an error that lists what to pass. Nothing
 * is filled in.
 */
export async function completeAnswers(csv: FoundCsv, options: DatasetOptions): Promise<Completed> {
  const file = options.answers ? await readAnswers(options.answers) : {};
  const answers: Record<string, string> = {...textsOf(file), ...options.given};
  const words: Record<string, string> = {...file.columns, ...wordsOf(options.columns)};
  const decided: ProtectionAnswers = {
    protects: options.protection.protects ?? file.protects,
    exempt: options.protection.exempt ?? file.exempt,
    marks: options.protection.marks ?? file.marks,
    gaps: options.protection.gaps?.length ? options.protection.gaps : file.gaps
  };
  const said: Said = {
    answers,
    words,
    protection: decided,
    key: options.key ? listOf(options.key) : file.key
  };
  if (options.ask) await askForMissing(csv, said, options.ask);
  const {key, protection} = said;
  const missing = [
    ...questions
      .filter(({name}) => answers[name] === undefined)
      .map(({name, example, choices}) => `--${name} ${choices?.join("|") ?? `"${example}"`}`),
    ...(key ? [] : [`--key ${keyExample(csv)}`]),
    ...missingWords(csv, words),
    ...[missingDecision(csv, protection)].filter((text) => text !== undefined)
  ];
  if (missing.length > 0)
    throw new Error(
      `not said, and not guessed; pass these, or a file of them with --answers:\n  ${missing.join("\n  ")}`
    );
  for (const question of questions) {
    const fault = faultOf(question, answers[question.name]!);
    if (fault) throw new Error(fault);
  }
  return {answers, words, key: key!, protection};
}

async function readAnswers(path: string): Promise<AnswerFile & Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`the file of answers cannot be read: ${path}`);
  });
  try {
    return JSON.parse(text) as AnswerFile & Record<string, unknown>;
  } catch (error) {
    throw new Error(`${path}: not JSON as it should be: ${(error as Error).message}`, {
      cause: error
    });
  }
}

function textsOf(file: Record<string, unknown>): Record<string, string> {
  const structured = ["key", "columns", "protects", "exempt", "marks", "gaps"];
  const known = questions.map(({name}) => name);
  const found = Object.entries(file).filter(([name]) => !structured.includes(name));
  for (const [name, answer] of found) {
    if (!known.includes(name))
      throw new Error(`unknown answer; one of ${[...known, ...structured].join(", ")}: ${name}`);
    if (typeof answer !== "string") throw new Error(`invalid answer; not a text: ${name}`);
  }
  return Object.fromEntries(found) as Record<string, string>;
}

function wordsOf(columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.map((column) => {
      const [, name, words] = /^(\w+)=(.*\S.*)$/.exec(column) ?? [];
      if (!name) throw new Error(`invalid column; its name, = and what it is: ${column}`);
      return [name, words!];
    })
  );
}
