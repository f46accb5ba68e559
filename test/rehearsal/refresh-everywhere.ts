// A whole refresh, as a maintainer does it: every council of the UK is fetched from
// stand-ins that serve the publishers' figures, accepted and built, in a copy of the
// project. It takes some minutes, so it is a command of its own: npm run rehearse.
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {readLock} from "../../data-loaders/lock.js";
import {copyProject, type ProjectCopy} from "../project-copy.js";
import {allPublishers, startPublishers, stubKey} from "../publishers/publishers.js";
import {hasSharedData} from "../publishers/shared-data.js";

/** The councils of today and those that they replaced since 2011, of which there are figures. */
const leastPages = 391;
/** The councils of today, all of which have boundaries. */
const leastMaps = 361;

async function rehearse(copy: ProjectCopy, origin: string): Promise<void> {
  const env = {PUBLISHERS_ORIGIN: origin, STAT_XPLORE_KEY: stubKey};
  const refresh = (args: readonly string[]) =>
    copy.run("data-loaders/refresh/refresh.ts", args, {env});
  await step("refresh", () => refresh(["--areas", "all"]));
  await step("accept", () => refresh(["--accept"]));
  await step("build", () => copy.run("publish/build.ts"));
  const {tables} = await readLock(copy.root);
  for (const [name, {rows, releases}] of Object.entries(tables))
    console.log(`  ${name}: ${rows} rows, ${releases.at(-1)}`);
  const pages = (await readdir(join(copy.root, "dist/places"))).filter(
    (name) => !/^[A-Z]\d{8}\./.test(name) && name !== "index.html"
  );
  demand(`pages of places: ${pages.length}`, pages.length >= leastPages);
  await demandBoundaries(copy.root);
  await demandLocators(copy.root, pages);
}

/** The page of every place that has boundaries shows where it lies, as of its own year. */
async function demandLocators(root: string, pages: readonly string[]): Promise<void> {
  const read = (page: string) => readFile(join(root, "dist/places", page), "utf8");
  let shown = 0;
  for (const page of pages) if ((await read(page)).includes("figure-locator")) shown++;
  demand(`maps of where a place lies: ${shown}`, shown >= leastMaps);
  const wordsOf = async (page: string) => {
    const {document} = new JSDOM(await read(page)).window;
    return document.querySelector(".figure-locator")?.textContent ?? "";
  };
  const york = await wordsOf("york.html");
  demand("York's has its year and its attribution", /Boundaries of 2025, .*© Crown/.test(york));
  const craven = await wordsOf("craven.html");
  demand("Craven's is of its last year", /Its boundary is that of 2022, the last/.test(craven));
}

/** York's maps of settlement must show ONS's boundaries, with their year and the words they ask for. */
async function demandBoundaries(root: string): Promise<void> {
  const {document} = new JSDOM(await readFile(join(root, "dist/york.html"), "utf8")).window;
  for (const name of ["settlement-wards", "settlement-msoas", "settlement-as-printed"]) {
    const text = document.querySelector(`figure[data-figure="${name}"]`)?.textContent ?? "";
    const isOfficial =
      /Boundaries of 2011, .*Contains OS data © Crown copyright and database right \d{4}/.test(
        text
      );
    demand(`${name}: official boundaries, attributed`, isOfficial && !/approximate/i.test(text));
  }
}

function demand(what: string, isTrue: boolean): void {
  console.log(`${isTrue ? "as it should be" : "NOT as it should be"}: ${what}`);
  if (!isTrue) process.exitCode = 1;
}

async function step(name: string, run: () => ReturnType<ProjectCopy["run"]>): Promise<void> {
  const started = performance.now();
  const {code, out, errors} = await run();
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  if (code !== 0) throw new Error(`${name}: exit code ${code}\n${out}\n${errors}`);
}

if (!hasSharedData) console.log("skipped: needs ../shared/data, or SHARED_DATA");
else {
  const stub = await startPublishers(await allPublishers());
  const copy = await copyProject();
  try {
    await rehearse(copy, stub.origin);
  } finally {
    await copy.remove();
    await stub.close();
  }
}
