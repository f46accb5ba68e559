import {missingColumns} from "./columns.js";
import {missingDecision, type ProtectionAnswers} from "./protection.js";
import {faultOf, questions} from "./questions.js";
import type {FoundCsv} from "./read-csv.js";

/** What has been said of a table so far; what is asked for is added to it. */
export interface Said {
  answers: Record<string, string>;
  words: Record<string, string>;
  protection: ProtectionAnswers;
  key?: readonly string[];
}

type Ask = (question: string) => Promise<string>;

/** Returns names that stand with commas between them. */
export const listOf = (text: string): string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** The columns that are no counts are likely to be the key; the author says which are. */
export function keyExample({columns, hasPlaces}: FoundCsv): string {
  const names = columns
    .filter(({nullable}) => !nullable)
    .filter(({name, type}) => type === "DATE" || type === "STRING" || name === "year")
    .map(({name}) => name);
  return [...(hasPlaces ? ["place"] : []), ...names].join(",") || columns[0]!.name;
}

/** Asks for everything that has not been said, each until there is an answer that can be. */
export async function askForMissing(csv: FoundCsv, said: Said, ask: Ask): Promise<void> {
  for (const question of questions) {
    const {name, asks, choices, example} = question;
    const hint = choices ? `one of ${choices.join(", ")}` : `as: ${example}`;
    while (said.answers[name] === undefined) {
      const answer = (await ask(`${asks} (${hint}) `)).trim();
      if (faultOf(question, answer) === undefined) said.answers[name] = answer;
    }
  }
  for (const name of missingColumns(csv, said.words))
    while (missingColumns(csv, said.words).includes(name))
      said.words[name] = await ask(
        `What is the column ${name}? If it counts, with its unit in brackets, last: `
      );
  while (!said.key?.length)
    said.key = listOf(await ask(`Which columns tell rows apart? (as: ${keyExample(csv)}) `));
  while (missingDecision(csv, said.protection)) {
    const columns = listOf(
      await ask("Which columns count people of whom few could be recognised? (names, or none) ")
    );
    if (columns.length > 0) said.protection = {...said.protection, protects: columns};
  }
}
