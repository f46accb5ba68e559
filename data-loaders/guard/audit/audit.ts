// What could an outsider work out of a table? npm run audit -- mine.csv
// Exit code 0: nothing; 1: something, see the report; 2: the question made no sense.
import {writeFile} from "node:fs/promises";
import {findTable, tables} from "../../../src/tables/index.js";
import {tidy} from "../../tidy/index.js";
import {tidyShared} from "../../tidy/shared.js";
import {buildSystem} from "../build-system.js";
import {findExposures} from "../exposures.js";
import {systemOf} from "../index.js";
import {readTable} from "../read-table.js";
import {loadSolver} from "../solver.js";
import {suppress} from "../suppress.js";
import {readRequest, usage, type AuditRequest} from "./options.js";
import {protectedCopy} from "./protected-copy.js";
import {nestOf, publicationOf, readCsv} from "./read-file.js";
import {describeExposure, reportOf, summarise, type Findings} from "./report.js";

/** Exposures that are written to the screen; the report has them all. */
const shownAtMost = 20;

/** Says how far long work is, on one line of a terminal. */
function progress(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
}

async function auditTable({subject, threshold}: AuditRequest): Promise<Findings> {
  const contract = findTable(subject);
  if (!contract.protects)
    throw new Error(`${subject}: nothing to audit; its contract guards no column`);
  const rows = await tidy(contract);
  const others = await tidyShared(contract);
  const system = systemOf({contract, rows}, others);
  const exposures = findExposures(system, await loadSolver());
  const publications = [{contract, rows}, ...others].map((table) => readTable(table));
  return {publications, system, exposures, threshold: contract.protects.threshold ?? threshold};
}

async function auditFile(request: AuditRequest): Promise<Findings> {
  const {subject, threshold, zeros} = request;
  const file = await readCsv(subject);
  const nests = (await Promise.all(request.nests.map(readCsv))).map(nestOf);
  const others = await Promise.all(request.others.map(readCsv));
  const publications = [file, ...others].map((csv) => publicationOf(csv, request, nests));
  const system = buildSystem(publications, {threshold, zeros});
  const openSolver = await loadSolver();
  const exposures = findExposures(system, openSolver, {
    progress: (tried, all) => progress(`${tried} of ${all} counts tried`)
  });
  progress("");
  if (request.suppress) {
    const suppression = suppress(system, openSolver, {progress});
    progress("");
    const path = `${subject.replace(/\.csv$/, "")}.protected.csv`;
    await writeFile(path, protectedCopy(file, system, suppression, request.marks[0] ?? "*"), {
      flag: "wx"
    });
    const {primary, complementary, totals} = suppression;
    console.log(
      `${path}: ${primary.length} small counts withheld, and ${complementary.length} more to protect them${totals.length > 0 ? `, ${totals.length} of them totals` : ""}`
    );
  }
  return {publications, system, exposures, threshold};
}

async function main(words: readonly string[]): Promise<number> {
  const request = readRequest(words);
  const findings = await (request.subject in tables ? auditTable(request) : auditFile(request));
  const {system, exposures} = findings;
  console.log(summarise(findings));
  for (const exposure of exposures.slice(0, shownAtMost))
    console.log(`  ${describeExposure(system, exposure)}`);
  if (exposures.length > shownAtMost) console.log(`  and ${exposures.length - shownAtMost} more`);
  const report = request.report ?? `${request.subject.replace(/\.csv$/, "")}.audit.md`;
  await writeFile(report, reportOf(findings));
  console.log(`report: ${report}`);
  return exposures.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
