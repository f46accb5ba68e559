import {readFile} from "node:fs/promises";
import {inject, describe, expect, it} from "vitest";
import {Reader, desk, phone, poll} from "./story.js";

const reader = new Reader();
const maps = ["settlement-wards", "settlement-as-printed", "settlement-msoas"];

/** The references of a page's drawings that lead nowhere. */
const lostReferences = () =>
  reader.page.evaluate(() =>
    Array.from(document.querySelectorAll("svg *"), (one) =>
      Array.from(one.attributes, ({name, value}) =>
        name.endsWith("href") ? [value] : (value.match(/(?<=url\()#[^)]+/g) ?? [])
      )
    )
      .flat(2)
      .filter((id) => !document.getElementById(id.slice(1)))
  );

/** The widths of the two maps of a figure as they are drawn, in pixels. */
const drawnWidths = (name: string) =>
  reader
    .figure(name)
    .locator(".chart svg > g > use")
    .evaluateAll((uses) =>
      uses.map((use) => use.getBoundingClientRect().width).filter((width) => width > 0)
    );

describe("the shapes that maps share", () => {
  it.each([
    {name: "phones", viewport: phone, least: 300},
    {name: "desks", viewport: desk, least: 400}
  ])("are drawn on $name without JavaScript", async ({viewport, least}) => {
    await reader.begin({viewport, javaScriptEnabled: false});
    await reader.page.goto(`${inject("site")}/york`);
    for (const name of maps) {
      const widths = await drawnWidths(name);
      expect(widths).toHaveLength(2);
      expect(Math.min(...widths)).toBeGreaterThan(least);
    }
  });

  it("stand once on the page, and every drawing finds them", async () => {
    await reader.open();
    expect(await lostReferences()).toEqual([]);
    const paths = await reader.page
      .locator("svg defs > path")
      .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
    // 22 wards and 24 neighbourhoods.
    expect(paths).toHaveLength(46);
    expect(new Set(paths).size).toBe(46);
  });

  it("outlive a drawing that is drawn anew", async () => {
    await reader.open();
    const drawing = reader.figure(maps[0]).locator(".chart-wide svg");
    const before = await drawing.innerHTML();
    await reader.figure(maps[0]).locator(".controls label").nth(1).click();
    await poll(() => drawing.innerHTML()).not.toBe(before);
    expect(await lostReferences()).toEqual([]);
    for (const name of maps) expect(await drawnWidths(name)).toHaveLength(2);
  });

  it("come along into the files of a figure", async () => {
    await reader.open();
    const card = reader.figure(maps[1]).locator(".more-download");
    await card.locator("summary").click();
    const download = async (kind: string) => {
      const [file] = await Promise.all([
        reader.page.waitForEvent("download"),
        card.getByRole("button", {name: kind}).click()
      ]);
      return readFile(await file.path());
    };
    const svg = (await download("SVG")).toString();
    const {lost, areas} = await reader.page.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
      const uses = Array.from(picture.querySelectorAll("use"), (use) => use.getAttribute("href")!);
      return {
        lost: uses.filter((href) => !picture.getElementById(href.slice(1))),
        areas: picture.querySelectorAll("defs > path").length
      };
    }, svg);
    expect({lost, areas}).toEqual({lost: [], areas: 22});
    const png = (await download("PNG")).toString("base64");
    const darkest = await reader.page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue("--step-5");
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
      context.drawImage(image, 0, 0);
      const {data} = context.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i] === r && data[i + 1] === g && data[i + 2] === b) ++count;
      return count / data.length / 0.25;
    }, png);
    // The darkest boxes of the keys alone are under a thousandth of the picture.
    expect(darkest).toBeGreaterThan(0.01);
  });
});
