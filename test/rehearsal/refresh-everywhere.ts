// The whole of a refresh, as a maintainer does it: every council of the UK is fetched
// from stand-ins of the publishers, accepted and built, in a copy of the project.
import {existsSync} from "node:fs";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {readLock} from "../../data-loaders/lock.js";
import {copyProject, type ProjectCopy} from "../project-copy.js";
import {allPublishers, startPublishers, stubKey} from "../publishers/publishers.js";
import {hasSharedData} from "../publishers/shared-data.js";

if (!hasSharedData) {
  console.log("skipped: needs ../shared/data, or SHARED_DATA");
  process.exit();
}
const stub = await startPublishers(await allPublishers());
const copy = await copyProject();
const env = {PUBLISHERS_ORIGIN: stub.origin, STAT_XPLORE_KEY: stubKey};
try {
  await step("refresh", () =>
    copy.run("data-loaders/refresh/refresh.ts", ["--areas", "all"], {env})
  );
  await step("accept", () => copy.run("data-loaders/refresh/refresh.ts", ["--accept"], {env}));
  await step("build", () => copy.run("publish/build.ts"));
  await tell(copy);
} finally {
  await copy.remove();
  await stub.close();
}

async function step(name: string, run: () => ReturnType<ProjectCopy["run"]>): Promise<void> {
  const started = performance.now();
  const {code, out, errors} = await run();
  console.log(`${name}: exit code ${code}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (code === 0) return;
  console.log(out.slice(-4000));
  console.error(errors.slice(-8000));
  process.exit(1);
}
async function tell({root}: ProjectCopy): Promise<void> {
  const {tables} = await readLock(root);
  for (const [name, {rows, releases}] of Object.entries(tables))
    console.log(`${name}: ${rows} rows, ${releases.at(-1)}`);
  console.log(
    (await readdir(join(root, "dist/places"))).length,
    existsSync(join(root, "dist/york.html"))
  );
  const {document} = new JSDOM(await readFile(join(root, "dist/york.html"), "utf8")).window;
  for (const f of document.querySelectorAll("figure[data-figure^=settlement]"))
    console.log(
      f.querySelector(".figure-caveat")?.textContent,
      f.querySelector(".figure-source")?.textContent
    );
}
