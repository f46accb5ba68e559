import {placeCodes} from "../../src/tables/places.js";
import {projectRoot} from "../lock.js";
import {sources} from "../sources/index.js";
import type {Source} from "../sources/source.js";
import {tidy} from "../tidy/index.js";
import {accept} from "./accept.js";
import {fetchSource, type FetchOptions} from "./fetch-source.js";
import {exitCodes, type RefreshOptions} from "./options.js";
import {tellProgress} from "./progress.js";
import {missingSecrets, withoutSecrets} from "./secrets.js";
import {listStaged, readStaged} from "./stage.js";

/** Fetches and compares, or accepts, and returns the exit code. */
export async function runRefresh(options: RefreshOptions): Promise<number> {
  const unknown = options.names.filter((name) => !sources.some((source) => source.name === name));
  if (unknown.length > 0) {
    const known = sources.map(({name}) => name).join(", ") || "there are none";
    console.error(`unknown source; not one of ${known}: ${unknown.join(", ")}`);
    return exitCodes.misunderstood;
  }
  const chosen = sources.filter(
    ({name}) => options.names.length === 0 || options.names.includes(name)
  );
  return options.accept ? acceptSources(chosen, options) : fetchSources(chosen, options);
}

async function fetchSources(chosen: readonly Source[], options: RefreshOptions): Promise<number> {
  const areas = await areasOf(options);
  let code: number = exitCodes.well;
  const waiting: string[] = [];
  for (const source of chosen) {
    const missing = missingSecrets(source, process.env);
    if (missing.length > 0) {
      console.error(
        `${source.name}: skipped; set ${missing.join(" and ")} to ask ${source.publisher}`
      );
      code ||= exitCodes.skipped;
    } else if (await fetchOne(source, {...areas, dryRun: options.dryRun}))
      waiting.push(source.name);
    else code = exitCodes.failed;
  }
  if (waiting.length > 0)
    console.log(
      options.dryRun
        ? "Nothing was kept: this was a dry run."
        : `To accept: npm run refresh -- --accept ${waiting.join(" ")}`
    );
  return code;
}

/** Fetches and reports one source; its failure is told, and does not stop the others. */
async function fetchOne(
  source: Source,
  options: Omit<FetchOptions, "onProgress">
): Promise<boolean> {
  const clean = (text: string) => withoutSecrets(text, source.secrets ?? [], process.env);
  const progress = tellProgress(source.name);
  const onProgress: FetchOptions["onProgress"] = (what, done) =>
    progress.onProgress(clean(what), done);
  try {
    const report = await fetchSource(source, {...options, onProgress});
    progress.end();
    console.log(clean(report));
    return true;
  } catch (error) {
    progress.end();
    console.error(clean(`${source.name}: failed; ${(error as Error).message}`));
    return false;
  }
}

async function areasOf({
  areas
}: RefreshOptions): Promise<Pick<FetchOptions, "areas" | "someAreas">> {
  if (areas === "all") return {someAreas: false};
  if (areas) return {areas, someAreas: true};
  return {areas: (await tidy(placeCodes)).map(({code}) => code), someAreas: false};
}

async function acceptSources(chosen: readonly Source[], {names}: RefreshOptions): Promise<number> {
  const staged = await listStaged(projectRoot);
  const waiting = chosen.map(({name}) => name).filter((name) => staged.includes(name));
  for (const name of names)
    if (!waiting.includes(name)) console.error(`${name}: nothing waits to be accepted`);
  if (waiting.length === 0 && names.length === 0)
    console.log("Nothing waits to be accepted: run npm run refresh first.");
  let code: number = waiting.length < names.length ? exitCodes.failed : exitCodes.well;
  const today = new Date().toISOString().slice(0, 10);
  for (const name of waiting)
    try {
      const found = (await readStaged(projectRoot, name))!;
      for (const line of await accept(found, today)) console.log(line);
    } catch (error) {
      console.error(`${name}: not accepted; ${(error as Error).message}`);
      code = exitCodes.failed;
    }
  return code;
}
