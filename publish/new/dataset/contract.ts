import {placeColumns} from "../../../src/tables/place-columns.js";
import {table, type Coverage, type Table} from "../../../src/tables/table.js";
import {formatCode} from "../format-code.js";
import {contractColumns, type ColumnWords} from "./columns.js";
import {protectionOf, type ProtectionAnswers} from "./protection.js";
import type {Answers} from "./questions.js";
import type {FoundCsv} from "./read-csv.js";

export interface ContractInput {
  /** snake_case. */
  name: string;
  csv: FoundCsv;
  answers: Answers;
  words: ColumnWords;
  protection: ProtectionAnswers;
  key: readonly string[];
}

/** Returns the contract that an author's answers make, after checking that it is whole. */
export function contractOf({name, csv, answers, words, protection, key}: ContractInput): Table {
  const columns = contractColumns(csv, words);
  checkMargins(Object.keys(columns), answers.interval as Coverage["interval"]["kind"]);
  const protects = protectionOf(csv, `${name} ${answers.title}`, protection);
  if (protects?.gaps && columns[protects.gaps.column])
    columns[protects.gaps.column] = {
      ...columns[protects.gaps.column]!,
      values: Object.keys(protects.gaps.means)
    };
  return table({
    name,
    title: answers.title!,
    key: key.map((column) => (column === "area_code" ? "place" : column)),
    columns,
    coverage: coverageOf(answers),
    source: {
      publisher: answers.publisher!,
      table: answers.title!,
      release: answers.release!,
      releaseId: "release" in columns ? "by-row" : releaseId(answers.release!),
      licence: answers.licence!,
      obtained: answers.obtained!,
      checked: answers.checked!,
      secondHand: answers["second-hand"] === "yes"
    },
    traps: [answers.trap!],
    ...(protects && {protects})
  });
}

/** A table that promises margins has them beside its numbers, by names that the check knows. */
function checkMargins(names: readonly string[], kind: Coverage["interval"]["kind"]): void {
  const hasLimits = names.some((name) => name.startsWith("lower"));
  if (kind === "sampling" && !names.some((name) => name.includes("half_width")))
    throw new Error(
      "invalid interval; sampling needs a column with half_width in its name: half the interval"
    );
  if (hasLimits !== (kind === "modelled"))
    throw new Error(
      hasLimits
        ? `invalid interval; a column lower… is there, so it is modelled: ${kind}`
        : "invalid interval; modelled needs columns whose names begin with lower and upper"
    );
}

function coverageOf(answers: Answers): Coverage {
  return {
    counted: answers.counted!,
    notCounted: answers["not-counted"]!,
    zeroMeans: answers["zero-means"]!,
    kind: answers.kind as Coverage["kind"],
    period: answers.period!,
    geography: answers.geography!,
    interval: {
      kind: answers.interval as Coverage["interval"]["kind"],
      reason: answers["interval-reason"]!
    },
    revised: answers.revised!
  };
}

/** A release as an address of a fact has it: July 2026 is 2026-07, all else its words. */
export function releaseId(release: string): string {
  const month = new Date(`1 ${release} UTC`);
  return /^[A-Z][a-z]+ \d{4}$/.test(release) && !Number.isNaN(month.getTime())
    ? month.toISOString().slice(0, 7)
    : release
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "") || "undated";
}

/** A name as code has it: cafe_survey is cafeSurvey. */
export const variableOf = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A name as files of contracts have it: cafe_survey is cafe-survey. */
export const fileOf = (name: string): string => name.replaceAll("_", "-");

/** Returns the module of a contract, as it would be written by hand. */
export async function contractModule({name, ...rest}: Table): Promise<string> {
  const variable = variableOf(name);
  const type = variable[0]!.toUpperCase() + variable.slice(1);
  const {columns, ...others} = rest;
  const {place} = columns;
  const own = Object.fromEntries(
    Object.entries(columns).filter(([column]) => !(column in placeColumns))
  );
  const spread = place ? "...placeColumns, " : "";
  const text = `${place ? 'import {placeColumns} from "./place-columns.js";\n' : ""}import {table, type Row} from "./table.js";

export const ${variable} = table({
  name: ${JSON.stringify(name)},
  title: ${JSON.stringify(others.title)},
  key: ${JSON.stringify(others.key)},
  columns: {${spread}${JSON.stringify(own).slice(1)},
  coverage: ${JSON.stringify(others.coverage)},
  source: ${JSON.stringify(others.source)},
  traps: ${JSON.stringify(others.traps)}${others.protects ? `,\n  protects: ${JSON.stringify(others.protects)}` : ""}
});

export type ${type} = Row<typeof ${variable}>;
`;
  return formatCode(text);
}
