import {describe, expect, inject, it} from "vitest";
import {Reader, desk, isHeavy, phone} from "./story.js";

const reader = new Reader();

describe("before a reader acts", () => {
  it("no data, no engine and no drawing code is fetched, and little else", async () => {
    await reader.open();
    expect(reader.asked.filter(isHeavy)).toEqual([]);
    const scripts = await reader.page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(({name}) => name.endsWith(".js"))
        .map(({name, encodedBodySize}) => ({name, encodedBodySize}))
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(10);
    expect(scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)).toBeLessThan(
      8_000
    );
    expect(reader.faults).toEqual([]);
  });

  it.each([desk, phone])("waking moves nothing at $width px", async (viewport) => {
    await reader.page.setViewportSize(viewport);
    await reader.page.addInitScript(() => {
      Object.assign(globalThis, {shift: 0});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
          (globalThis as unknown as {shift: number}).shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
    });
    await reader.open();
    await reader.page.waitForTimeout(300);
    expect(
      await reader.page.evaluate(() => (globalThis as unknown as {shift: number}).shift)
    ).toBeLessThanOrEqual(0.02);
  });

  it("a page without JavaScript has its notes, tables and files, and no dead controls", async () => {
    const plain = await reader.browser.newContext({javaScriptEnabled: false, viewport: desk});
    const still = await plain.newPage();
    await still.goto(`${inject("site")}/york`);
    const figure = still.locator("#figure-arrivals-by-release");
    await figure.locator(".more-table summary").click();
    expect(await figure.locator("tbody tr").first().isVisible()).toBe(true);
    await figure.locator(".more-download summary").click();
    const links = await figure
      .locator(".more-download a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((href) => href.endsWith(".csv"))).toBe(true);
    for (const href of links) expect((await still.request.get(href)).ok()).toBe(true);
    expect(await still.locator(".controls").first().isVisible()).toBe(false);
    await still.locator("button.value").first().click();
    expect(await still.locator(".value-note:popover-open").count()).toBe(1);
    await still.keyboard.press("Escape");
    expect(await still.locator(".value-note:popover-open").count()).toBe(0);
    await plain.close();
  });
});

describe("the points of a chart", () => {
  const name = "arrivals-by-release";
  const tip = () => reader.figure(name).locator(".tip");

  /** What the built page says of each point of the wide drawing. */
  async function printedLabels(): Promise<string[]> {
    const html = await (await reader.page.request.get(`${inject("site")}/york`)).text();
    return reader.page.evaluate(
      ([html, name]) => {
        const printed = new DOMParser().parseFromString(html, "text/html");
        const titles = printed.querySelectorAll(`#figure-${name} .chart-wide .points title`);
        return Array.from(titles, ({textContent}) => textContent);
      },
      [html, name] as const
    );
  }

  it("are walked in order by arrow keys, and spoken", async () => {
    await reader.open();
    const labels = await printedLabels();
    expect(labels.length).toBeGreaterThan(5);
    await reader.figure(name).locator(".chart").focus();
    const walk = async (key: string) => {
      await reader.page.keyboard.press(key);
      return tip().textContent();
    };
    expect(await walk("ArrowRight")).toBe(labels[0]);
    expect(await walk("ArrowRight")).toBe(labels[1]);
    expect(await reader.page.locator(".unseen[role=status]").textContent()).toBe(labels[1]);
    expect(await walk("ArrowLeft")).toBe(labels[0]);
    expect(await walk("ArrowLeft")).toBe(labels[0]);
    expect(await walk("End")).toBe(labels.at(-1));
    expect(await walk("Home")).toBe(labels[0]);
    await reader.page.keyboard.press("Escape");
    expect(await tip().isVisible()).toBe(false);
    expect(reader.faults).toEqual([]);
  });

  it("lead from one series to the next at the same place", async () => {
    await reader.open();
    const chart = reader.figure(name).locator(".chart");
    await chart.focus();
    const left = async () => (await chart.locator(".point-ring").boundingBox())!.x;
    const step = async (key: string) => {
      await reader.page.keyboard.press(key);
      return {label: await tip().textContent(), left: await left()};
    };
    // The newest series begins later than the older ones: its first point is the nearest.
    await step("Home");
    const newest = await step("ArrowDown");
    const older = await step("ArrowUp");
    expect(older.label).not.toBe(newest.label);
    expect(older.left).toBe(newest.left);
    expect(await step("ArrowDown")).toEqual(newest);
  });

  it("answer the pointer once, without the browser's own tooltip", async () => {
    await reader.open();
    const chart = reader.figure(name).locator(".chart");
    await chart.scrollIntoViewIfNeeded();
    const dot = chart.locator(".chart-wide .points > *").nth(3);
    const {x, y, width, height} = (await dot.boundingBox())!;
    await reader.page.mouse.move(x + width / 2 + 4, y + height / 2 + 3);
    expect(await tip().textContent()).toBe((await printedLabels())[3]);
    expect(await chart.locator(".chart-wide title").count()).toBe(0);
    expect(await reader.page.locator(".tip:visible").count()).toBe(1);
    await reader.page.mouse.move(2, 2);
    expect(await tip().isVisible()).toBe(false);
  });

  it("answer a touch", async () => {
    await reader.begin({viewport: phone, hasTouch: true});
    await reader.open();
    const chart = reader.figure(name).locator(".chart");
    await chart.scrollIntoViewIfNeeded();
    const {x, y} = (await chart.locator(".chart-narrow .points > *").nth(2).boundingBox())!;
    await reader.page.touchscreen.tap(x + 3, y + 3);
    expect(await tip().isVisible()).toBe(true);
    await reader.page.touchscreen.tap(5, 5);
    expect(await tip().isVisible()).toBe(false);
  });

  it("are those of the drawing that is shown, whatever the width becomes", async () => {
    await reader.open();
    const chart = reader.figure(name).locator(".chart");
    await chart.focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight"])
      await reader.page.keyboard.press(key);
    const label = (await tip().textContent())!;
    await reader.page.setViewportSize(phone);
    await reader.page.waitForTimeout(200);
    expect(await tip().textContent()).toBe(label);
    const dot = chart.locator(`.chart-narrow .points [data-label="${label}"]`);
    const [point, ring] = [
      await dot.boundingBox(),
      await chart.locator(".point-ring").boundingBox()
    ];
    expect(Math.abs(ring!.x + ring!.width / 2 - point!.x - point!.width / 2)).toBeLessThan(2);
    await reader.page.keyboard.press("ArrowRight");
    expect(await tip().textContent()).not.toBe(label);
    expect((await tip().boundingBox())!.x).toBeGreaterThanOrEqual(0);
  });
});
