// Freezes all data of the site into a folder that can be kept and cited:
// npm run freeze -- <name> [--to folder] [--check]
import {join} from "node:path";
import {parseArgs} from "node:util";
import {tellProgress} from "../data-loaders/refresh/progress.js";
import {checkFrozen} from "./frozen/check-frozen.js";
import {freezeData} from "./frozen/freeze-data.js";

const usage = `npm run freeze -- <name> [--to folder] [--check]

Writes all tables as Parquet and CSV, their contracts, licences and the lock of
their sources into frozen/<name>, with a manifest of hashes and a citation.

  --to folder   the folder in which <name> is made; frozen if it is left out
  --check       whether <name> is still as it was frozen
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: {type: "string", default: "frozen"},
        check: {type: "boolean", default: false},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const [name] = positionals;
    if (values.help || positionals.length !== 1) {
      console.log(usage);
      return values.help ? 0 : 2;
    }
    return values.check ? await check(join(values.to, name)) : await freeze(name, values.to);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function freeze(name: string, to: string): Promise<number> {
  const progress = tellProgress("freeze");
  const on = new Date().toISOString().slice(0, 10);
  const sha256 = await freezeData({name, to, on, onTable: progress.onProgress}).finally(
    progress.end
  );
  console.log(`frozen: ${join(to, name)}\nSHA-256 of its manifest: ${sha256}`);
  return 0;
}

async function check(folder: string): Promise<number> {
  const faults = await checkFrozen(folder);
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0 ? `as it was frozen: ${folder}` : `not as it was frozen: ${folder}`
  );
  return faults.length === 0 ? 0 : 1;
}
