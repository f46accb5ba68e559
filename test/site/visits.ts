import {inject} from "vitest";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {readPages} from "../../publish/pages.js";

/** The address of a page of the site under test, such as /york. */
export function addressOfPage(path: string): string {
  return `${inject("site")}${path.replace(/\/index$/, "/")}`;
}

/** The paths of every page, as /york; the error page is not visited by its path. */
export async function pagePaths(): Promise<string[]> {
  return (await readPages()).map(({path}) => path).filter((path) => path !== "/404");
}

/** Six kinds of place: each page of a place is like one of theirs. */
const samplePlaces = {
  york: "has everything",
  "north-yorkshire": "is a sum of others",
  craven: "has been replaced",
  barnsley: "has two codes",
  leeds: "is large",
  ryedale: "has no row of asylum support"
};

/**
 * The paths of the pages that a browser visits: all that authors wrote, and of the
 * pages of places a sample. Bytes, links and heads are checked on all of them.
 */
export async function samplePaths(): Promise<string[]> {
  return (await readPages())
    .filter(({isEveryPlace, area}) => !isEveryPlace || area! in samplePlaces)
    .map(({path}) => path)
    .filter((path) => path !== "/404");
}

/** Whether a page's cells may build elements with htl. */
async function usesToolkit(path: string): Promise<boolean> {
  const page = (await readPages()).find((known) => known.path === path);
  return page?.source.includes('from "/toolkit.js"') ?? false;
}

/** What a visit asked for. */
export interface Visit {
  page: Page;
  /** Every address that was asked for, in order. */
  requests: string[];
  /** What the page complained of: errors, and breaches of its policy. */
  complaints: string[];
  close: () => Promise<void>;
}

/** Opens *path* in a fresh browser profile and waits until nothing more is loading. */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {}
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const handlersAreBlocked = await usesToolkit(path);
  page.on("console", (message) => {
    // htl writes a placeholder before it sets a handler: the policy blocks it, and that is all.
    if (handlersAreBlocked && /^Executing inline event handler/.test(message.text())) return;
    if (message.type() === "error" || /Content Security Policy/.test(message.text()))
      complaints.push(message.text());
  });
  await page.goto(addressOfPage(path), {waitUntil: "networkidle"});
  return {page, requests, complaints, close: () => context.close()};
}
