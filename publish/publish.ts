import {mean} from "d3-array";
import {copyFile, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Engine} from "../src/queries/engine.js";
import {openNative} from "../src/queries/native.js";
import {writeCatalogue} from "./catalogue.js";
import {checkBoundaries} from "./check-boundaries.js";
import {collectContents} from "./contents.js";
import {contextOf} from "./context.js";
import {copyEngine} from "./engine-files.js";
import {findOwners} from "./figure-owners.js";
import {copyFonts} from "./fonts.js";
import {writePaperFiles} from "./handout/paper-files.js";
import {writeMaterial} from "./learn/write-material.js";
import {writeCellPage} from "./notebook-cell/cell-page.js";
import {writeOffline} from "./offline/write-offline.js";
import {writeStyles} from "./page-styles.js";
import {oneOfEachSource, pathOfAnyPlace, readPages, type SourcePage} from "./pages.js";
import {startWorkers} from "./parallel/publish-pages.js";
import {writeAliases} from "./places/aliases.js";
import {listPlaces} from "./places/place-list.js";
import {writeDeckFiles} from "./present/deck-files.js";
import {checkProse, formatFault} from "./prose.js";
import {cachedSnapshots} from "./snapshots.js";

/**
 * Publishes what Framework builds in *output*, once it is **built**. Prose is checked
 * before: a page whose sentences the data contradict is never written, and all its faults
 * are returned at once.
 */
export async function publishSite(
  output: string,
  {built}: {built: Promise<unknown>}
): Promise<Published> {
  const workers = startWorkers();
  const engine = await openNative(cachedSnapshots());
  try {
    const pages = await readPages();
    const faults = await checkBoundaries(engine);
    for (const page of oneOfEachSource(pages))
      faults.push(...(await checkProse(page, contextOf(page, engine))).map(formatFault));
    await built;
    if (faults.length > 0) return {pages: 0, faults, perPlace: null};
    await publishFiles(engine, output);
    const read = ({path}: SourcePage) => readFile(join(output, `${path}.html`), "utf8");
    const contents = await collectContents(
      pages.map((page) => ({page, html: () => read(page)})),
      output
    );
    await writeFile(join(output, "search-index.json"), JSON.stringify(contents.entries));
    const publication = {
      output,
      contents,
      owners: await findOwners(pages),
      anyPlace: await readAnyPlace(output)
    };
    const published = await workers.publish(pages, engine, publication);
    faults.push(...published.flatMap(({fault}) => fault ?? []));
    await writeAliases(output, await listPlaces());
    await writeOffline(output);
    const ofPlaces = published.filter(({isEveryPlace}) => isEveryPlace);
    const perPlace = mean(ofPlaces, ({time}) => time) ?? null;
    return {pages: faults.length > 0 ? 0 : pages.length, faults, perPlace};
  } finally {
    workers.stop();
    await engine.close();
  }
}

/** Returns what Framework built for the page of any place. */
const readAnyPlace = async (output: string): Promise<string> =>
  readFile(join(output, `${await pathOfAnyPlace()}.html`), "utf8");

/** What became of a site. */
export interface Published {
  pages: number;
  /** Why it must not be shown; empty where it may. */
  faults: string[];
  /** How long the page of a place took to fill, in milliseconds; null where there is none. */
  perPlace: number | null;
}

/** Publishes what stands beside the pages: data, fonts, the engine, pictures. */
export async function publishFiles(engine: Engine, output: string): Promise<void> {
  await writeCatalogue(engine, output);
  await copyFonts(output);
  await writeStyles(output);
  await writeDeckFiles(output);
  await writePaperFiles(output);
  await copyEngine(output);
  await writeCellPage(output);
  await writeMaterial(engine, output);
  await copyStatic(output);
}

/** Files that are published as they are: icon, share picture. */
async function copyStatic(output: string): Promise<void> {
  for (const name of await readdir("publish/static"))
    await copyFile(join("publish/static", name), join(output, name));
}
