import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {terms} from "../../src/glossary/index.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {visit} from "./visits.js";

let browser: Browser;
beforeAll(async () => void (browser = await takeBrowser()));
afterAll(returnBrowser);

describe("a term on /york, without JavaScript", () => {
  const options = {javaScriptEnabled: false, viewport: {width: 390, height: 844}};

  it("opens its definition at a tap, and Escape closes it", async () => {
    const {page, close} = await visit(browser, "/york", options);
    for (const button of await page.locator("glossary-term button").all()) {
      const id = await button.getAttribute("popovertarget");
      const note = page.locator(`[id="${id}"]`);
      expect(await note.isVisible()).toBe(false);
      await button.click();
      expect(await note.isVisible(), id!).toBe(true);
      const box = (await note.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      await page.keyboard.press("Escape");
      expect(await note.isVisible()).toBe(false);
    }
    await close();
  });
  it("opens by key, and leads on to the glossary", async () => {
    const {page, close} = await visit(browser, "/york", options);
    const button = page.locator("glossary-term button").first();
    const name = (await button.getAttribute("popovertarget"))!.replace("term-", "");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("In the glossary");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/glossary#${name}`);
    expect(await page.locator(`[id="${name}"]`).isVisible()).toBe(true);
    await close();
  });
  it("is nothing but the word on paper", async () => {
    const {page, close} = await visit(browser, "/york", options);
    await page.emulateMedia({media: "print"});
    const term = page.locator("glossary-term").first();
    const word = await term.locator("button").innerText();
    expect(await term.innerText()).toBe(word);
    const line = await term
      .locator("button")
      .evaluate((button) => getComputedStyle(button).textDecorationLine);
    expect(line).toBe("none");
    await close();
  });
});

describe("the glossary", () => {
  it("has every term in sight, without JavaScript", async () => {
    const {page, close} = await visit(browser, "/glossary", {javaScriptEnabled: false});
    for (const {name, definition} of terms)
      expect(await page.locator(`[id="${name}"] dd p`).first().innerText()).toBe(definition);
    await close();
  });
  it("leads to the very sentence that uses a term", async () => {
    const {page, close} = await visit(browser, "/glossary");
    await page.locator('#census a[href$="#use-census"]').click();
    await page.waitForURL("**/methods#use-census");
    expect(await page.locator("#use-census").isVisible()).toBe(true);
    await close();
  });
  it("is linked from the foot of a page, and found by a search", async () => {
    const {page, close} = await visit(browser, "/search?q=half-width");
    const hit = page.locator('.search-results a[href$="glossary#half-width"]');
    await hit.waitFor();
    expect(await page.locator(".site-foot a[href$='/glossary']").count()).toBe(1);
    await close();
  });
});
