import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {AxeResults} from "axe-core";
import {launchChromium} from "../chromium.js";
import {samplePaths, visit} from "./visits.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const paths = await samplePaths();
let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

describe("every page, and a sample of the places, by axe (WCAG 2.2 AA and best practice)", () => {
  for (const path of paths)
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [390, 1280])
        it(`${path}, ${colorScheme}, ${width} px`, async () => {
          const {page, close} = await visit(browser, path, {
            colorScheme,
            viewport: {width, height: 900},
            bypassCSP: true
          });
          await page.evaluate(axe);
          const found = await page.evaluate(() =>
            (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()
          );
          const faults = found.violations.map(
            ({id, nodes}) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`
          );
          expect(faults).toEqual([]);
          await close();
        });
});
