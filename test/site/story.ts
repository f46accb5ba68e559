import type {Browser, Locator, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, expect, inject} from "vitest";
import {snapshotFiles} from "../../publish/snapshots.js";
import {findFigure} from "../../src/figures/index.js";
import type {Result} from "../../src/queries/engine.js";
import {openNative} from "../../src/queries/native.js";
import {returnBrowser, takeBrowser} from "./browser.js";

export const desk = {width: 1280, height: 900};
export const phone = {width: 390, height: 844};

type ContextOptions = Parameters<Browser["newContext"]>[0];

/** A reader with a fresh browser before each test, and what that browser asked for. */
export class Reader {
  browser!: Browser;
  page!: Page;
  /** The addresses that the page has asked for, from the root of the site. */
  asked: string[] = [];
  faults: string[] = [];

  constructor() {
    beforeAll(async () => void (this.browser = await takeBrowser()));
    afterAll(returnBrowser);
    beforeEach(() => this.begin({viewport: desk}));
  }

  /** Begins again with a browser that remembers nothing. */
  async begin(options: ContextOptions): Promise<void> {
    await this.page?.context().close();
    const context = await this.browser.newContext(options);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    this.page = await context.newPage();
    this.asked = [];
    this.faults = [];
    this.page.on("request", (request) => this.asked.push(new URL(request.url()).pathname));
    this.page.on("pageerror", (error) => this.faults.push(error.message));
  }

  /** Opens York's story and waits until its figures have woken. */
  async open(): Promise<void> {
    await this.page.goto(`${inject("site")}/york`);
    await this.page.locator(".chart[tabindex]").first().waitFor({state: "attached"});
    await this.page.waitForLoadState("networkidle");
  }

  figure(name: string): Locator {
    return this.page.locator(`#figure-${name}`);
  }
}

/** Like `expect.poll`, but patient enough for an engine that starts on a busy machine. */
export const poll = <T>(read: () => T) => expect.poll(read, {timeout: 20_000});

/** Whether a *path* is of data, of the engine or of a package such as Plot. */
export const isHeavy = (path: string) =>
  /parquet|\/figures\/(?!control\.)|\/engine\/|_node|\.csv|\.json/.test(path);

/** Returns what the native engine gives for the query of the figure *name*, for York. */
export async function nativeRows(name: string): Promise<Result> {
  const engine = await openNative(snapshotFiles(process.env.OUTPUT ?? "dist"));
  try {
    return await engine.query((await findFigure(name)).query.sql, ["york"]);
  } finally {
    await engine.close();
  }
}
