import {describeEvidence} from "../evidence.js";
import type {Exposure} from "../exposures.js";
import type {Publication} from "../publication.js";
import type {System} from "../system.js";

/** What an audit found, and of what. */
export interface Findings {
  publications: readonly Publication[];
  system: System;
  exposures: readonly Exposure[];
  threshold: number;
}

/** Returns a count that can be worked out, as "line 7: people: exactly 3, from lines 5 and 6". */
export function describeExposure(system: System, {cell, range, equations}: Exposure): string {
  const [place] = system.cells[cell]!.places;
  const {source, line, column, isShown} = place!;
  const what =
    range.min === range.max ? `exactly ${range.min}` : `from ${range.min} to ${range.max}`;
  if (equations.length === 0 && isShown)
    return `${source}: line ${line}: ${column}: ${what}; it stands there`;
  return `${source}: line ${line}: ${column}: ${what}, from ${describeEvidence(system, {equations, cell}, "line")}`;
}

/** Returns one sentence: what was tried, and what came of it. */
export function summarise({publications, system, exposures, threshold}: Findings): string {
  const secrets = system.cells.filter(({need}) => need).length;
  const files = publications.map(({name}) => name).join(", ");
  const found =
    exposures.length === 0
      ? "none can be worked out more closely than that"
      : `${exposures.length} can be worked out`;
  return `${files}: ${secrets} counts are withheld or under ${threshold}; ${found}.`;
}

/** Returns the report of an audit, in Markdown. */
export function reportOf(findings: Findings): string {
  const {publications, system, exposures, threshold} = findings;
  const read = publications.map(({name, lines, totals, sums, base}) => {
    const [first] = lines;
    return `- **${name}**: ${lines.length} lines. Counts: ${Object.keys(first!.counts).join(", ")}. Keys: ${Object.keys(first!.keys).join(", ") || "none"}. Totals: ${totals.map(({column, value}) => `${column} = ${value}`).join(", ") || "none found"}.${sums.length > 0 ? ` Sums: ${sums.map(({whole, parts}) => `${whole} = ${parts.join(" + ")}`).join(", ")}.` : ""}${base > 1 ? ` Rounded to ${base}.` : ""}`;
  });
  return `# What an outsider can work out

${summarise(findings)}

## What was read

${read.join("\n")}

A count is taken as withheld where its cell is empty or holds a mark. An outsider is taken to know that counts are whole, that small ones (1 to ${threshold - 1}) are withheld, and every sum above.

## What can be worked out

${exposures.length === 0 ? "Nothing that is withheld." : exposures.map((exposure) => `- ${describeExposure(system, exposure)}`).join("\n")}

## What this does not see

Tables that were not named here, what a neighbour knows, and percentages. Ask first whether the service needs the number at all.

This report names counts that must not be published. Do not publish it.
`;
}
