import {describe, expect, it} from "vitest";
import {Reader, desk, isHeavy, poll} from "./story.js";

const reader = new Reader();

describe("the controls of a figure", () => {
  const name = "settlement-wards";
  const drawing = () => reader.figure(name).locator(".chart-wide svg");

  it("draw anew in the place of the old drawing, and only then fetch", async () => {
    await reader.open();
    const figure = reader.figure(name);
    const svgs = await reader.page.locator("svg").count();
    const before = await drawing().innerHTML();
    const words = figure.locator(
      `#${await figure.locator(".chart").getAttribute("aria-labelledby")}`
    );
    const description = await words.textContent();
    expect(reader.asked.filter(isHeavy)).toEqual([]);
    await figure.locator(".controls label").nth(1).click();
    await poll(() => drawing().innerHTML()).not.toBe(before);
    expect(reader.asked.some((path) => path.includes(`/figures/${name}`))).toBe(true);
    expect(reader.asked.some((path) => path.includes("/engine/"))).toBe(false);
    expect(await reader.page.locator("svg").count()).toBe(svgs);
    expect(description).toBeTruthy();
    expect(await words.textContent()).toBeTruthy();
    await figure.locator(".chart").focus();
    await reader.page.keyboard.press("ArrowRight");
    expect(await figure.locator(".tip").isVisible()).toBe(true);
    expect(await figure.locator(".chart-wide title").count()).toBe(0);
    expect(reader.faults).toEqual([]);
  });

  it("give back the printed drawing when the first choice returns", async () => {
    // At two pixels for one Plot draws as it does in the build.
    await reader.begin({viewport: desk, deviceScaleFactor: 2});
    await reader.open();
    const printed = await drawing().textContent();
    const labels = reader.figure(name).locator(".controls label");
    await labels.nth(1).click();
    await poll(() => drawing().textContent()).not.toBe(printed);
    await labels.nth(0).click();
    await poll(() => drawing().textContent()).toBe(printed);
  });

  it("change the drawing of the other width too", async () => {
    await reader.open();
    const narrow = reader.figure(name).locator(".chart-narrow svg");
    const before = await narrow.innerHTML();
    await reader.figure(name).locator(".controls label").nth(1).click();
    await poll(() => narrow.innerHTML()).not.toBe(before);
  });

  it("are in the address that the link copies, and come back with it", async () => {
    await reader.open();
    const figure = reader.figure(name);
    const printed = await drawing().innerHTML();
    await figure.locator(".controls label").nth(1).click();
    await poll(() => drawing().innerHTML()).not.toBe(printed);
    await figure.locator(".figure-link").click();
    await poll(() => figure.locator(".figure-link").textContent()).toBe("Copied");
    const address = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(address).toContain(`?${name}.show=share`);
    expect(address).toContain(`#figure-${name}`);
    await reader.page.goto("about:blank");
    await reader.page.goto(address);
    await poll(() => figure.locator(".controls input:checked").first().getAttribute("value")).toBe(
      "share"
    );
    await poll(() => drawing().innerHTML()).not.toBe(printed);
  });

  it("say so when the rows cannot be fetched", async () => {
    await reader.open();
    await reader.page.route("**/figures/*.json", (route) => route.abort());
    await reader.figure(name).locator(".controls label").nth(1).click();
    await poll(() => reader.figure(name).getByRole("alert").textContent()).toContain(
      "could not be drawn anew"
    );
  });
});
