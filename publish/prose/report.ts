import type {SourcePage} from "../pages.js";
import {positionOf} from "../pieces.js";
import type {Finding} from "./finding.js";

/** What is said of a finding that is no fault, by its kind. */
const verdicts: Readonly<Record<Finding["kind"], {right: string; wrong: string}>> = {
  number: {right: "as the data say", wrong: "WRONG"},
  hedge: {right: "fits", wrong: "WRONG"},
  verb: {right: "borne out", wrong: "NOT BORNE OUT"},
  unbound: {right: "", wrong: "UNBOUND"},
  term: {right: "", wrong: "WRONG"},
  figure: {right: "", wrong: "WRONG"},
  citation: {right: "", wrong: "UNKNOWN"},
  syntax: {right: "", wrong: "CANNOT BE READ"}
};

/** Widest line of a report: that of a terminal as it is opened. */
const width = 80;
const indent = "    ";

/**
 * Returns what was found of a page, for a terminal: for each number and verb
 * its place, what the author wrote, the verdict, its address, and what the
 * data say.
 */
export function reportFindings(page: SourcePage, findings: readonly Finding[]): string {
  return findings.map((finding) => reportFinding(page, finding)).join("\n");
}

function reportFinding(page: SourcePage, finding: Finding): string {
  const {line, column} = positionOf(page.source, finding.offset);
  const {kind, written, fault, asked, says, reason} = finding;
  const verdict = verdicts[kind][fault === null ? "right" : "wrong"];
  const quoted = kind === "number" || kind === "unbound" || !written ? written : `“${written}”`;
  const head = `${page.file}:${line}:${column} ${quoted}`.trimEnd();
  const gap = width - head.length - verdict.length;
  // A head that leaves no room has its verdict on the line below.
  const first =
    gap > 1 ? head + " ".repeat(gap) + verdict : [head, verdict.padStart(width)].join("\n");
  const known = says && asked ? `${asked}: ${says}` : asked;
  const rest = says ? reason : (fault ?? "");
  return [first, ...wrap(known), ...wrap(rest), ...wrap(fixText(finding))].join("\n");
}

const fixText = ({fix, fault, kind}: Finding): string =>
  fault !== null && kind === "number" && !fix
    ? "Not for --fix: more than a number stands in the element."
    : "";

/** Breaks *text* into lines that begin with a space for the finding they belong to. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

/** Returns how many numbers and verbs were read, and how many stand against the data. */
export function summarise(findings: readonly Finding[]): string {
  const count = (kind: Finding["kind"]) =>
    findings.filter((finding) => finding.kind === kind).length;
  const read = [plural(count("number"), "number"), plural(count("verb"), "verb")];
  const faults = findings.filter(({fault}) => fault !== null).length;
  return `${read.join(", ")}: ${faults === 0 ? "no fault" : plural(faults, "fault")}`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
