// Reads every number and verb of the text beside what the data say:
// npm run prose [-- page …] [--fix] [--faults]
// Exit code 0: every sentence can be printed; 1: there are faults; 2: the question made no sense.
import {writeFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import type {Engine} from "../src/queries/engine.js";
import {nearestNames} from "../src/names/nearest.js";
import {openCached} from "./open-cached.js";
import {oneOfEachSource, readPages, type SourcePage} from "./pages.js";
import {applyFixes, type Finding} from "./prose/finding.js";
import {readFindings} from "./prose/read-findings.js";
import {reportFindings, summarise} from "./prose/report.js";
import {contextOf} from "./context.js";

const usage = `npm run prose [-- page …] [--fix] [--faults]

Lists every number and verb of the text of each page, or of the pages named, as
york or src/york.md: where it stands, what was written, its address, what the
data say, and why. The last line of a page counts them.

  --fix      writes the data's numbers into the text; never a word
  --faults   lists only what stands against the data
`;

interface Options {
  fix: boolean;
  faults: boolean;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let engine: Engine | undefined;
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        fix: {type: "boolean", default: false},
        faults: {type: "boolean", default: false},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const pages = choosePages(oneOfEachSource(await readPages()), positionals);
    engine = await openCached();
    let faults = 0;
    for (const page of pages) faults += await proofread(page, engine, values);
    return faults > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  } finally {
    await engine?.close();
  }
}

/** Returns the pages that *names* name, by path or by file; all of them where there is none. */
function choosePages(pages: readonly SourcePage[], names: readonly string[]): SourcePage[] {
  if (names.length === 0) return [...pages];
  return names.map((name) => {
    const file = `src/${name.replace(/^(\.\/)?src\/|^\//, "").replace(/\.md$/, "")}.md`;
    const found = pages.find((page) => page.file === file);
    if (found) return found;
    const [nearest] = nearestNames(
      file,
      pages.map((page) => page.file)
    );
    throw new Error(`unknown page; nearest: ${nearest}: ${name}`);
  });
}

/** Prints what is found of a page, mends what may be mended, and returns the faults that stay. */
async function proofread(page: SourcePage, engine: Engine, options: Options): Promise<number> {
  const context = contextOf(page, engine);
  const findings = await readFindings(page, context);
  const isFault = ({fault}: Finding) => fault !== null;
  const listed = options.faults ? findings.filter(isFault) : findings;
  if (listed.length > 0) console.log(reportFindings(page, listed));
  console.log(`${page.file}: ${summarise(findings)}\n`);
  const fixes = findings.flatMap(({fix}) => fix ?? []);
  if (!options.fix || fixes.length === 0) return findings.filter(isFault).length;
  const source = applyFixes(page.source, fixes);
  await writeFile(page.file, source);
  const left = (await readFindings({...page, source}, context)).filter(isFault);
  console.log(`${page.file}: ${fixes.length} rewritten; ${left.length} for its author\n`);
  return left.length;
}
