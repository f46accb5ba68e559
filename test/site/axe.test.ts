import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {returnBrowser, takeBrowser} from "./browser.js";
import {axeFaults, colourRules} from "./axe-faults.js";
import {samplePaths, visit} from "./visits.js";

const paths = await samplePaths();
let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

describe("every page, and a sample of the places, by axe (WCAG 2.2 AA and best practice)", () => {
  for (const path of paths)
    it(`${path}, at 390 and 1280 px, light and dark`, async () => {
      const {page, close} = await visit(browser, path, {bypassCSP: true});
      for (const width of [390, 1280]) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme: "light"});
        expect(await axeFaults(page), `light, ${width} px`).toEqual([]);
        // The theme changes colours and nothing else.
        await page.emulateMedia({colorScheme: "dark"});
        expect(await axeFaults(page, colourRules), `dark, ${width} px`).toEqual([]);
      }
      await close();
    });
});
