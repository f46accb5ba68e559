import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {launchChromium} from "../chromium.js";
import {axeFaults} from "./axe-faults.js";
import {samplePaths, visit} from "./visits.js";

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
          expect(await axeFaults(page)).toEqual([]);
          await close();
        });
});
