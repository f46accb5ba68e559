import {readFile} from "node:fs/promises";
import type {Locator, Page} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {lessons} from "../../src/learn/lessons.js";
import {roleTasks} from "../../src/learn/role-tasks.js";
import {axeFaults} from "./axe-faults.js";
import {desk, phone, poll, Reader} from "./story.js";

const reader = new Reader();
const open = (path: string) => reader.page.goto(`${inject("site")}${path}`);
const [first] = lessons;

/** Waits until the script of the page has woken its items. */
const woken = () => reader.page.waitForLoadState("networkidle");

/** Presses Tab until what has the focus matches *selector*. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 250; ++presses) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
  }
  throw new Error(`not reached by Tab: ${selector}`);
}

/** Chooses a wrong answer where *verdict* is wrong, else the right one; then decides. */
async function decide(item: Locator, verdict: "right" | "wrong"): Promise<void> {
  const number = item.locator(".number input");
  if ((await number.count()) > 0) {
    const {lower, upper} = await number.evaluate((input: HTMLInputElement) => ({...input.dataset}));
    const middle = (Number(lower) + Number(upper)) / 2;
    await number.fill(String(verdict === "right" ? middle : Number(upper) * 2 + 1000));
  } else await item.locator(`[data-verdict="${verdict}"]`).first().check();
  await item.locator('.sureness [value="sure"]').check();
  await item.getByRole("button", {name: "Decide"}).click();
  await item.locator(".feedback").waitFor();
}

const ids = (root: string) =>
  reader.page
    .locator(`${root} [data-item]`)
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.item!));

describe("a lesson", () => {
  it("goes from start to certificate by keyboard alone", async () => {
    const {page} = reader;
    await open("/learn/");
    await tabTo(page, '.lessons [data-lesson="baselines-and-verbs"] a');
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/learn/${first.id}`);
    await page.locator("#item-1 .decide button:enabled").waitFor();
    for (let number = 1; number <= first.decides.length; ++number) {
      const item = page.locator(`#item-${number}`);
      if ((await item.locator(".number input").count()) > 0) {
        await tabTo(page, `#item-${number} .number input`);
        await page.keyboard.type("12");
      } else {
        await tabTo(page, `#item-${number} .options input`);
        await page.keyboard.press("Space");
      }
      // Somebody who forgets to say how sure they are is told, and taken there.
      if (number === 1) {
        await page.keyboard.press("Enter");
        await poll(() => item.locator(".problem").textContent()).toMatch(/how sure/);
      } else if ((await item.locator(".options :checked[value=not-sure]").count()) === 0)
        await tabTo(page, `#item-${number} .sureness input`);
      await page.keyboard.press("Space");
      await page.keyboard.press("Enter");
      await item.locator(".feedback").waitFor();
      await poll(() => page.evaluate(() => document.activeElement?.className)).toBe("feedback");
    }
    await poll(() => page.locator(".lesson-counts").textContent()).toMatch(
      new RegExp(`You decided ${first.decides.length} questions`)
    );
    await tabTo(page, ".to-certificate");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/learn/certificate");
    const done = page.locator(`.certificate [data-lesson="${first.id}"]`);
    await done.waitFor();
    await poll(() => done.textContent()).toContain(first.practised);
    expect(await page.locator(".certificate [data-lesson]:visible").count()).toBe(1);
    await tabTo(page, "#who");
    await page.keyboard.type("Sam Example");
    await poll(() => page.locator(".certificate-name").textContent()).toBe("Sam Example");
    await page.reload();
    await done.waitFor();
    expect(await page.locator(".certificate-name").textContent()).toBe("");
    expect(reader.faults).toEqual([]);
  });
  it("names the misreading, says what to write instead, and keeps it on the page", async () => {
    const {page} = reader;
    await open(`/learn/${first.id}`);
    await woken();
    const item = page.locator(".item").first();
    await decide(item, "wrong");
    const said = item.locator(".feedback");
    await poll(() => said.getAttribute("aria-label")).toMatch(/^Not so\./);
    await poll(() => page.locator("body > [role=status]").textContent()).toMatch(/Write instead: /);
    await poll(() => said.textContent()).toMatch(
      /Not so\..*A well-known misreading: .*Write instead: /s
    );
    expect(await said.locator('a[href*="#"]').count()).toBeGreaterThan(0);
    await said.locator('a[href*="#"]').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith("/learn"));
    await page.goBack();
    await said.waitFor();
    await poll(() => said.textContent()).toMatch(/Not so\./);
  });
  it("takes “Not sure” without asking how sure", async () => {
    const {page} = reader;
    await open(`/learn/${first.id}`);
    await woken();
    const item = page.locator(".item").first();
    await item.locator('[value="not-sure"]').check();
    await item.getByRole("button", {name: "Decide"}).click();
    await poll(() => item.locator(".feedback").textContent()).toMatch(
      /^Not sure is an honest answer/
    );
    await poll(() => page.locator(".lesson-counts").textContent()).not.toMatch(/went wrong/);
  });
  it("fits on a phone", async () => {
    await reader.begin({viewport: phone});
    for (const path of [first.id, "class", "sheet", "certificate", ""]) {
      await open(`/learn/${path}`);
      await woken();
      const width = await reader.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(phone.width);
    }
  });
});

describe("without JavaScript", () => {
  it("every item of every lesson and task stands in its page, with its answer and sources", async () => {
    await reader.begin({viewport: desk, javaScriptEnabled: false});
    const {page} = reader;
    const pages = [
      ...lessons.map(({id, decides}) => ({path: id, count: decides.length})),
      {path: "tasks", count: roleTasks.reduce((sum, {steps}) => sum + steps.length, 0)}
    ];
    for (const {path, count} of pages) {
      await open(`/learn/${path}`);
      expect(await page.locator(".item").count(), path).toBe(count);
      expect(await page.getByRole("button", {name: "Decide"}).count()).toBe(0);
      await page.locator(".item summary").first().click();
      expect(await page.locator(".answer-because").first().isVisible(), path).toBe(true);
      const faults = await page.locator(".item").evaluateAll((items) =>
        items.flatMap((item) => {
          item.querySelector("details")!.open = true;
          const parts = ["right", "because", "instead", "settles", "sources"].filter((name) => {
            const part = item.querySelector<HTMLElement>(`.answer-${name}`);
            return !part?.checkVisibility() || part.innerText.length < 8;
          });
          const links = item.querySelectorAll(".answer-settles a").length === 1 ? [] : ["link"];
          return [...parts, ...links].map((name) => `${item.id} ${name}`);
        })
      );
      expect(faults, path).toEqual([]);
    }
  });
  it("the sheet has its questions, answers and sources", async () => {
    await reader.begin({viewport: desk, javaScriptEnabled: false});
    await open("/learn/sheet");
    const asked = await reader.page.locator(".sheet-items > li").count();
    expect(asked).toBeGreaterThan(5);
    expect(await reader.page.locator(".sheet-key > ol > li").count()).toBe(asked);
    expect(await reader.page.locator(".set-form").isVisible()).toBe(false);
  });
});

describe("a class", () => {
  const search = "?seed=7&place=leeds&set=intervals";

  it("sees what the sheet of the same draw prints, and version B is another", async () => {
    const {page} = reader;
    await open(`/learn/class${search}`);
    await page.locator(".desk-items:not([hidden]) [data-item^='leeds.']").first().waitFor();
    const onScreen = await ids(".desk-items");
    const given = await page.locator(".desk-items .given").allInnerTexts();
    const questions = await page.locator(".desk-items .options legend").allInnerTexts();
    await page.locator(".to-sheet").click();
    await page.waitForURL("**/learn/sheet?**");
    const printed = page.locator(".desk-sheet:not([hidden]) [data-item^='leeds.']");
    await printed.first().waitFor();
    await page.emulateMedia({media: "print"});
    expect(await ids(".desk-sheet")).toEqual(onScreen);
    expect(await page.locator(".sheet-items .given:visible").allInnerTexts()).toEqual(given);
    expect(await page.locator(".sheet-items .question:visible").allInnerTexts()).toEqual(questions);
    expect(await page.locator(".set-form").isVisible()).toBe(false);
    expect(await page.locator(".sheet-key > ol > li:visible").count()).toBe(onScreen.length);
    await page.emulateMedia({media: "screen"});
    await open(`/learn/sheet${search}&version=b`);
    await printed.first().waitFor();
    const other = await ids(".desk-sheet");
    expect(other.length).toBe(onScreen.length);
    expect(other.filter((id) => onScreen.includes(id))).toEqual([]);
  });
  it("has the very items that the build wrote, without the engine", async () => {
    const {page} = reader;
    await open("/learn/intervals");
    await page.locator(".decide button:enabled").first().waitFor();
    await woken();
    // A whole page has numbers for its links on paper, and fewer line breaks.
    const itemsOf = () =>
      page
        .locator(".item")
        .evaluateAll((all) => all.map((one) => one.outerHTML.replace(/ data-note="\d+"|\n/g, "")));
    const built = await itemsOf();
    expect(reader.asked.filter((path) => /material|drills|generate/.test(path))).toEqual([]);
    await open("/learn/class?seed=1&place=york&set=intervals");
    await page
      .locator(".desk-items:not([hidden]) [data-drill='interval-is-spread-of-months']")
      .waitFor();
    await page.locator(".decide button:enabled").first().waitFor();
    await poll(itemsOf).toEqual(built);
    expect(reader.asked.filter((path) => /engine\/|duckdb|parquet/.test(path))).toEqual([]);
    expect(reader.asked.filter((path) => /material\/(shared|york)/.test(path))).toHaveLength(2);
  });
  it("votes on a large screen: question, votes, answer", async () => {
    const {page} = reader;
    await open("/learn/class");
    await woken();
    await page.getByRole("button", {name: "Show large"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const slide = dialog.locator(".slide");
    expect(await slide.locator(".slide-answer").isVisible()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await poll(() => dialog.locator(".projector-where").textContent()).toMatch(/the votes$/);
    const fields = slide.locator("input[type=number]");
    const isNumber = (await fields.count()) === 0;
    if (isNumber) await slide.locator("input").fill("12 15 15");
    else {
      await fields.nth(0).fill("3");
      await fields.nth(1).fill("12");
    }
    const bars = slide.locator(".vote-bar");
    await poll(() => bars.nth(1).textContent()).toBe(isNumber ? "2" : "12");
    const widths = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().width)
    );
    expect(widths[1]).toBeGreaterThan(widths[0] * (isNumber ? 1.8 : 3.8));
    await dialog.getByRole("button", {name: "Next"}).click();
    await poll(() => slide.locator(".slide-answer").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({state: "detached"});
  });
  it("has no fault that axe finds, decided and on a large screen", async () => {
    await reader.begin({viewport: desk, bypassCSP: true});
    const {page} = reader;
    await open("/learn/class");
    await woken();
    await decide(page.locator("#item-1"), "wrong");
    await page.locator("#item-1 summary").click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme});
      expect(await axeFaults(page), colorScheme).toEqual([]);
    }
    await page.getByRole("button", {name: "Show large"}).click();
    for (const step of ["the question", "the votes", "the answer"]) {
      await poll(() => page.locator(".projector-where").textContent()).toContain(step);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({colorScheme});
        expect(await axeFaults(page), `${step} ${colorScheme}`).toEqual([]);
      }
      await page.getByRole("button", {name: "Next"}).click();
    }
  });
  it("of a place without data says so", async () => {
    await open("/learn/class?seed=2&place=atlantis");
    await poll(() => reader.page.locator(".desk-said").textContent()).toMatch(
      /no questions for “atlantis”/
    );
    expect(await reader.page.locator(".desk-items").isVisible()).toBe(false);
  });
});

describe("progress", () => {
  it("survives a reload, goes to a file, is removed and brought back", async () => {
    const {page} = reader;
    await open(`/learn/${first.id}`);
    await woken();
    await decide(page.locator("#item-1"), "right");
    await decide(page.locator("#item-2"), "wrong");
    await poll(() => page.locator(".lesson-counts").textContent()).toMatch(
      /1 of the 2 you were sure of/
    );
    await page.reload();
    await poll(() => page.locator(".lesson-counts").textContent()).toMatch(/You decided 2/);
    await open("/learn/");
    const counts = page.locator(".progress-counts");
    await poll(() => counts.textContent()).toMatch(/1 of the 2 you were sure of was right/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Save to a file"}).click()
    ]);
    const file = (await download.path())!;
    const kept = JSON.parse(await readFile(file, "utf8"));
    expect(Object.keys(kept).sort()).toEqual(["kind", "lessons", "practices", "version"]);
    await page.getByRole("button", {name: "Remove"}).click();
    await poll(() => counts.textContent()).toBe("Nothing decided yet on this device.");
    await page.reload();
    await woken();
    await poll(() => counts.textContent()).toBe("Nothing decided yet on this device.");
    await page.locator("input[type=file]").setInputFiles(file);
    await poll(() => page.locator(".progress-said").textContent()).toBe("Brought back.");
    await poll(() => counts.textContent()).toMatch(/1 of the 2/);
    await page.locator("input[type=file]").setInputFiles({
      name: "letter.json",
      mimeType: "application/json",
      buffer: Buffer.from("{}")
    });
    await poll(() => page.locator(".progress-said").textContent()).toMatch(
      /not a file of progress/
    );
    await poll(() => counts.textContent()).toMatch(/1 of the 2/);
  });
  it("asks again what went wrong, on another case", async () => {
    const {page} = reader;
    await open(`/learn/${first.id}`);
    await woken();
    const item = page.locator("#item-1");
    const {item: id, drill} = await item.evaluate((one) => ({...(one as HTMLElement).dataset}));
    await decide(item, "wrong");
    await poll(() => page.locator(".lesson-counts").textContent()).toMatch(/comes again/);
    await open("/learn/again");
    const again = page.locator(`.again-items [data-drill="${drill}"]`);
    await again.waitFor();
    expect(await again.getAttribute("data-item")).not.toBe(id);
    await decide(again, "right");
    await poll(() => page.locator(".again-said").textContent()).toMatch(
      /You decided 1 question, 1 of/
    );
    await page.reload();
    await poll(() => page.locator(".again-said").textContent()).toMatch(/Nothing is due today/);
  });
});
