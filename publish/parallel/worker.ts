// Publishes pages in a process of its own: they need nothing of one another, and a machine
// mostly has more than one core.
import {openNative} from "../../src/queries/native.js";
import {readPages} from "../pages.js";
import {cachedSnapshots} from "../snapshots.js";
import {publishToFile, type Publication, type PublishedPage} from "./publish-to-file.js";

/** What a worker is told: first what to publish with, then which pages. */
export type Order = {publication: Publication} | {paths: readonly string[]};

/** What a worker tells: that it is ready, or what became of the pages. */
export type Report = {isReady: true} | {published: readonly PublishedPage[]};

const report = (told: Report) => void process.send!(told);

process.on("disconnect", () => process.exit());
const engine = await openNative(cachedSnapshots());
const pages = new Map((await readPages()).map((page) => [page.path, page]));
let publication: Publication | undefined;

process.on("message", (order: Order) => {
  if ("publication" in order) publication = order.publication;
  else void publishAll(order.paths).then((published) => report({published}));
});
report({isReady: true});

async function publishAll(paths: readonly string[]): Promise<PublishedPage[]> {
  const published: PublishedPage[] = [];
  for (const path of paths)
    published.push(await publishToFile(pages.get(path)!, engine, publication!));
  return published;
}
