import {nearestNames} from "../names/nearest.js";
import type {InputValue} from "./notebook.js";
import {sqlPieces} from "./sql-words.js";

/**
 * Returns *sql* with each `$name` replaced by the value of that name as a literal.
 * What stands in a string, a comment or a quoted name stays as it is, and so do
 * numbered parameters such as `$1`. Throws a sentence for a name without a value and
 * for a value that no literal can hold.
 */
export function bindInputs(sql: string, values: ReadonlyMap<string, InputValue>): string {
  let bound = "";
  // A space on either side keeps a literal from growing together with its neighbours.
  let isLiteral = false;
  for (const {kind, text} of sqlPieces(sql)) {
    const isInput = kind === "input";
    const next = isInput ? literal(text.slice(1), values) : text;
    const needsSpace = (isLiteral && !/^\s/.test(next)) || (isInput && /\S$/.test(bound));
    bound += needsSpace ? ` ${next}` : next;
    isLiteral = isInput;
  }
  return bound;
}

function literal(name: string, values: ReadonlyMap<string, InputValue>): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(unknown(name, [...values.keys()]));
  if (typeof value === "number") return numberLiteral(name, value);
  // The engine would end the text at this character.
  if (value.includes("\0")) throw new Error(`The input ${name} has a character that is no text.`);
  return `'${value.replaceAll("'", "''")}'`;
}

function numberLiteral(name: string, value: number): string {
  if (!Number.isFinite(value)) throw new Error(`The input ${name} has no number.`);
  // The engine takes 0.1 for a decimal number, as if it was typed; of more digits than
  // that holds exactly, only the form with an exponent keeps the last.
  const isExact = Number.isInteger(value) || Number(value.toPrecision(15)) === value;
  const written = isExact ? String(value) : value.toExponential();
  // In brackets, since two minus signs would begin a comment.
  return value < 0 ? `(${written})` : written;
}

function unknown(name: string, names: readonly string[]): string {
  const [nearest] = nearestNames(name, names, 1);
  const hint = nearest ? ` Did you mean $${nearest}?` : " Add an input of that name.";
  return `There is no input named ${name}.${hint}`;
}
