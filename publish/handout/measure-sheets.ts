import type {Page} from "playwright-core";

/** Returns what does not fit on the sheets of an open brief, sheet by sheet; nothing where all fits. */
export async function measureSheets(page: Page): Promise<string[]> {
  await page.emulateMedia({media: "print"});
  const sheets = await page.evaluate(() =>
    [...document.querySelectorAll(".sheet")].map((sheet) => {
      const {bottom} = sheet.getBoundingClientRect();
      const parts = [...sheet.querySelectorAll("header, section, footer, .brief-figure")];
      const over = parts
        .map((part) => ({
          by: part.getBoundingClientRect().bottom - bottom,
          name: part.querySelector("h2, .figure-title, h1")?.textContent ?? ""
        }))
        .filter(({by}) => by > 0.5);
      return {by: Math.max(0, ...over.map(({by}) => by)), names: over.map(({name}) => name)};
    })
  );
  return sheets.flatMap(({by, names}, index) =>
    by > 0
      ? [
          `page ${index + 1} is ${Math.ceil((by / 96) * 25.4)} mm too long; over its end: ${names.map((name) => `“${name}”`).join(", ")}`
        ]
      : []
  );
}
