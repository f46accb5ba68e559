// Builds the site: snapshots and pages by Framework, then everything that a page
// needs without JavaScript is put into its HTML.
import {rm} from "node:fs/promises";
import {findBroken} from "./broken-links.js";
import {buildPages} from "./framework.js";
import {site} from "./site.js";
import {forestallDownloads, forgetStaleSnapshots, makeSnapshots} from "./snapshots.js";

const output = process.env.OUTPUT ?? "dist";
const started = performance.now();

await forgetStaleSnapshots();
await forestallDownloads();
await makeSnapshots();
await rm(output, {recursive: true, force: true});
const built = buildPages();
// What it says of a failure is on the terminal.
built.catch(() => process.exit(1));
// Framework takes one core: what needs the snapshots alone is done beside it.
const {publishSite} = await import("./publish.js");
const {pages, faults, perPlace} = await publishSite(output, {built});
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
for (const {from, to} of await findBroken(await built, output))
  console.error(`broken link on ${from}: ${to}`);
console.log(
  `built ${pages} pages into ${output} in ${((performance.now() - started) / 1000).toFixed(1)} s` +
    (perPlace === null ? "" : `; ${perPlace.toFixed(0)} ms for the page of a place`)
);
