// Builds the site: snapshots and pages by Framework, then everything that a page
// needs without JavaScript is put into its HTML.
import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {publishSite} from "./publish.js";
import {site} from "./site.js";
import {forestallDownloads, forgetStaleSnapshots, makeSnapshots} from "./snapshots.js";

const output = process.env.OUTPUT ?? "dist";
const started = performance.now();

await forgetStaleSnapshots();
await forestallDownloads();
await makeSnapshots();
await rm(output, {recursive: true, force: true});
await runFramework(["build"]);
const {pages, faults, perPlace} = await publishSite(output);
if (!site.url)
  console.log(
    "canonical links and QR codes are left out: SITE_URL, the site’s address, is not set"
  );
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  console.error(
    `\n${faults.length} ${faults.length === 1 ? "fault" : "faults"}: the site was not built`
  );
  await rm(output, {recursive: true, force: true});
  process.exit(1);
}
console.log(
  `built ${pages} pages into ${output} in ${((performance.now() - started) / 1000).toFixed(1)} s` +
    (perPlace === null ? "" : `; ${perPlace.toFixed(0)} ms for the page of a place`)
);

async function runFramework(args: string[]): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const child = spawn(
    process.execPath,
    [join(dirname(manifest), "dist/bin/observable.js"), ...args],
    {
      stdio: ["ignore", process.env.VERBOSE ? "inherit" : "ignore", "inherit"],
      env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
    }
  );
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) process.exit(1);
}
