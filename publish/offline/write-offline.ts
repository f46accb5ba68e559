import {build} from "esbuild";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {
  editionAddress,
  listAddress,
  workerAddress,
  type Edition,
  type SiteFile
} from "../../src/offline/site-files.js";
import {site} from "../site.js";
import {editionOf, listFiles, weigh} from "./list-files.js";
import {nextReleases} from "./next-releases.js";

/**
 * Writes what lets a reader save the site in *output* for use without a network: what
 * there is to save, the list of files, and the service worker. Run it last: every file
 * that is there is on the list.
 */
export async function writeOffline(output: string): Promise<void> {
  const weighed = await listFiles(output);
  const files: SiteFile[] = weighed.map(({packedBytes: _, ...file}) => file);
  const edition: Edition = {
    edition: editionOf(files),
    version: site.version,
    files: files.length,
    pages: files.filter(({url}) => url.endsWith(".html")).length,
    ...weigh(weighed),
    nextReleases: nextReleases()
  };
  await writeFile(join(output, editionAddress), JSON.stringify(edition));
  await writeFile(join(output, listAddress), JSON.stringify(files));
  await writeFile(join(output, workerAddress), await bundleWorker(edition, files));
}

/** A service worker is one classic script of our own origin: Workbox is bundled, not fetched. */
async function bundleWorker({edition}: Edition, files: readonly SiteFile[]): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ["src/offline/worker.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    minify: true,
    define: {
      siteEdition: JSON.stringify(edition),
      siteFiles: JSON.stringify(files),
      "process.env.NODE_ENV": '"production"'
    }
  });
  return outputFiles[0].text;
}
