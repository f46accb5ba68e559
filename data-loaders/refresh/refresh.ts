// Asks the publishers for their newest figures; see docs/refresh.md.
import {projectRoot} from "../lock.js";
import {exitCodes, help, readOptions, type RefreshOptions} from "./options.js";
import {AnotherRefresh, oneAtATime} from "./one-at-a-time.js";
import {recover} from "./transaction.js";

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  let options: RefreshOptions;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error((error as Error).message);
    console.error("See npm run refresh -- --help");
    return exitCodes.misunderstood;
  }
  if (options.help) {
    console.log(help);
    return exitCodes.well;
  }
  try {
    return await oneAtATime(projectRoot, () => refresh(options));
  } catch (error) {
    if (!(error instanceof AnotherRefresh)) throw error;
    console.error(error.message);
    return exitCodes.failed;
  }
}

async function refresh(options: RefreshOptions): Promise<number> {
  const recovery = await recover(projectRoot);
  if (recovery !== "nothing") console.error(`An earlier --accept was cut short: ${recovery}.`);
  // Only now: what was completed just now changes what the contracts say of their sources.
  const {runRefresh} = await import("./run.js");
  return runRefresh(options);
}
