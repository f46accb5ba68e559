import type {Client} from "../http/client.js";
import {unexpected} from "../sheets/values.js";
import type {OnProgress, Retrieved} from "../source.js";

/** A page of ons.gov.uk about a dataset, and the files that it links to. */
export interface LandingPage {
  /** The addresses of the files, in the order of the page. */
  files: string[];
  /** The day of the newest release, where the page names it. */
  released: Date | null;
  retrieved: Retrieved;
}

/** Returns what the page at *path* links to. The names of the files carry their month, so they are looked up. */
export async function receiveLandingPage(
  client: Client,
  path: string,
  onProgress?: OnProgress
): Promise<LandingPage> {
  const base = client.publishers.ons;
  const {bytes, retrieved} = await client.receive({
    publisher: "ons",
    address: `${base}${path}`,
    kind: "page",
    onProgress
  });
  const page = Buffer.from(bytes).toString("utf8");
  const links = [...page.matchAll(/href="([^"]*\/file\?uri=[^"]+)"/g)].map(([, link]) =>
    link.replaceAll("&amp;", "&")
  );
  const own = links.map((link) => (link.startsWith("/file") ? `${base}${link}` : link));
  const files = [...new Set(own.filter((link) => link.startsWith(`${base}/`)))];
  if (files.length === 0) throw unexpected(`ons: ${path}`, "links to files", null);
  return {files, released: releaseDay(page), retrieved};
}

function releaseDay(page: string): Date | null {
  const text = page.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  const match = /Release date:? *(\d{1,2} [A-Z][a-z]+ \d{4})/.exec(text);
  const date = new Date(`${match?.[1]} UTC`);
  return Number.isNaN(date.getTime()) ? null : date;
}
