import type {Browser, Page} from "playwright-core";
import {inject} from "vitest";
import type * as EngineModule from "../../src/queries/browser.js";
import type {Engine, Result} from "../../src/queries/engine.js";
import {builtModule} from "./modules.js";

export type BrowserModule = typeof EngineModule;

/** Returns a new page of a *browser* that remembers nothing, with the built engine in it. */
export async function newEnginePage(browser: Browser, site?: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await openEngine(page, site);
  return page;
}

/** Opens a built page, with its policy, and the built engine in it. */
export async function openEngine(page: Page, site = inject("site")): Promise<void> {
  await page.goto(`${site}/york`);
  // As text, since the test runner rewrites an import for itself.
  const address = await builtModule("queries/browser.ts");
  await page.evaluate(
    `import("${site}${address}").then((engine) => Object.assign(globalThis, {engine}))`
  );
}

/** Returns the engine of a *page* as one to test; its dates come back as text that says so. */
export const engineIn = (page: Page): Engine => ({
  query: (sql, params = []) => run(page, sql, params as string[]),
  close: async () => undefined
});

async function run(page: Page, sql: string, params: string[]): Promise<Result> {
  const json = await page.evaluate(
    async ([sql, params]) => {
      const {openBrowser} = (globalThis as unknown as {engine: BrowserModule}).engine;
      const result = await (await openBrowser()).query(sql as string, params as string[]);
      return JSON.stringify(result, function (this: Record<string, unknown>, key, value) {
        const plain: unknown = this[key];
        return plain instanceof Date ? `date ${plain.getTime()}` : (value as unknown);
      });
    },
    [sql, params] as const
  );
  return JSON.parse(json) as Result;
}
