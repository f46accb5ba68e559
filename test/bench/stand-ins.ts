// Measures how wide a stand-in must be to break lines as the site's own font does:
//   npx tsx test/bench/stand-ins.ts
// Fonts of other systems come from packages: npm install --no-save @fontsource/gelasio
// @fontsource/noto-serif @fontsource/roboto. Gelasio has the widths of Georgia.
import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {addressOf, serve} from "../../publish/serve.js";
import {launchChromium} from "../../publish/chromium.js";

/** A face of src/style/text.css that stands in for a font of the site. */
export interface StandIn {
  family: string;
  standsFor: "Source Serif 4" | "Source Sans 3";
  /** The package that has the same widths, if the font itself is not free. */
  package?: string;
}

export const standIns: readonly StandIn[] = [
  {family: "Georgia fit", standsFor: "Source Serif 4", package: "gelasio"},
  {family: "Noto fit", standsFor: "Source Serif 4", package: "noto-serif"},
  {family: "DejaVu fit", standsFor: "Source Serif 4"},
  {family: "Arial fit", standsFor: "Source Sans 3"},
  {family: "Roboto fit", standsFor: "Source Sans 3", package: "roboto"}
];

/** How wide a stand-in is set, and how wide it should be, in per cent of its own size. */
export interface Fit {
  family: string;
  isBold: boolean;
  isNow: number;
  shouldBe: number;
}

/** Pages whose words are measured. */
export const measuredPages = ["/york", "/net-migration", "/methods", "/counting", "/glossary"];

/** Returns the paragraphs (of 400 characters at most) and headings of a page that is open. */
export async function wordsOf(page: Page): Promise<{text: string[]; headings: string[]}> {
  return page.evaluate(() => {
    const [text, headings] = ["main p, main li", "main h1, main h2, main h3"].map((selector) =>
      [...document.querySelectorAll(selector)]
        .map(({textContent}) => textContent!.replace(/\s+/g, " ").trim().slice(0, 400))
        .filter((words) => words.length > 20)
    );
    return {text, headings};
  });
}

/**
 * Returns the fits of the stand-ins that this machine has, or a package of *fonts* (by
 * family and weight, as addresses). The page that is open must be one of the site.
 */
export async function measureFits(
  page: Page,
  {text, headings}: {text: string[]; headings: string[]},
  fonts: Readonly<Record<string, string>> = {}
): Promise<Fit[]> {
  const fits: Fit[] = [];
  for (const {family, standsFor} of standIns)
    for (const weight of [400, 650]) {
      const words = weight === 400 ? text : headings;
      const options = {family, standsFor, weight, words, font: fonts[`${family} ${weight}`]};
      const fit = await page.evaluate(measureInPage, options);
      if (fit) fits.push({family, isBold: weight > 400, ...fit});
    }
  return fits;
}

/** Runs in the page; no function here may have a name. */
async function measureInPage(options: {
  family: string;
  standsFor: string;
  weight: number;
  words: string[];
  font?: string;
}): Promise<{isNow: number; shouldBe: number} | null> {
  const {family, standsFor, weight, words, font} = options;
  const rule = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((found): found is CSSFontFaceRule => found instanceof CSSFontFaceRule)
    .filter(({style}) => style.getPropertyValue("font-family").replaceAll('"', "") === family)
    .find(({style}) => (style.getPropertyValue("font-weight") === "700") === weight > 400);
  if (!rule) throw new Error(`missing stand-in: ${family} ${weight}`);
  const source = font ? `url(${font})` : rule.style.getPropertyValue("src");
  const face = new FontFace("measured", source);
  const isHere = await face.load().then(
    () => true,
    () => false
  );
  if (!isHere) return null;
  document.fonts.add(face);
  await document.fonts.load(`${weight} 20px "${standsFor}"`);
  const line = document.createElement("span");
  document.body.append(line);
  const widths = [`"${standsFor}"`, "measured"].map((name) => {
    // Set as the face that it is: a weight would be drawn over it.
    const drawn = name === "measured" ? 400 : weight;
    line.style.cssText = `position:absolute;white-space:pre;font:${drawn} 20px ${name}`;
    return words.reduce((sum, text) => {
      line.textContent = text;
      return sum + line.getBoundingClientRect().width;
    }, 0);
  });
  line.remove();
  document.fonts.delete(face);
  const isNow = parseFloat(
    (rule.style as unknown as {sizeAdjust?: string}).sizeAdjust ??
      rule.style.getPropertyValue("size-adjust")
  );
  return {isNow, shouldBe: (100 * widths[0]) / widths[1]};
}

/** The fonts of the packages that are installed, as addresses that hold the font. */
async function packagedFonts(): Promise<Record<string, string>> {
  const {resolve} = createRequire(import.meta.url);
  const fonts: Record<string, string> = {};
  for (const {family, package: name} of standIns.filter((standIn) => standIn.package))
    for (const [weight, file] of [
      [400, 400],
      [650, 700]
    ])
      try {
        const folder = dirname(resolve(`@fontsource/${name}/package.json`));
        const path = join(folder, "files", `${name}-latin-${file}-normal.woff2`);
        const data = (await readFile(path)).toString("base64");
        fonts[`${family} ${weight}`] = `data:font/woff2;base64,${data}`;
      } catch {
        // Not installed: the font may be on this machine.
      }
  return fonts;
}

async function main(): Promise<void> {
  const server = await serve("dist");
  const browser = await launchChromium();
  try {
    // The page's policy allows no font out of an address that holds it.
    const context = await browser.newContext({bypassCSP: true});
    const page = await context.newPage();
    const words = {text: [] as string[], headings: [] as string[]};
    for (const path of measuredPages) {
      await page.goto(`${addressOf(server)}${path}`);
      const {text, headings} = await wordsOf(page);
      words.text.push(...text);
      words.headings.push(...headings);
    }
    const fits = await measureFits(page, words, await packagedFonts());
    for (const {family, isBold, isNow, shouldBe} of fits)
      console.log(`${family}${isBold ? ", bold" : ""}: ${shouldBe.toFixed(1)} % (now ${isNow} %)`);
    const missing = standIns.filter(({family}) => !fits.some((fit) => fit.family === family));
    for (const {family, package: name} of missing)
      console.log(`${family}: not on this machine${name ? `, nor is @fontsource/${name}` : ""}`);
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
