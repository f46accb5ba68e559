// Takes pictures of every slide of decks of the built site, and sheets of them to see many
// at once: npm run look-slides -- york net-migration. They land in .cache/look.
import {mkdir, readFile, writeFile} from "node:fs/promises";
import type {Browser} from "playwright-core";
import {addressOf, serve} from "../publish/serve.js";
import {launchChromium} from "./chromium.js";

const views = [
  {name: "wide", width: 1280, height: 720, scheme: "light", query: ""},
  {name: "dark", width: 1280, height: 720, scheme: "dark", query: ""},
  {name: "projector", width: 1280, height: 720, scheme: "light", query: "?projector"},
  {name: "old", width: 1024, height: 768, scheme: "light", query: ""},
  {name: "old-projector", width: 1024, height: 768, scheme: "light", query: "?projector"}
] as const;
type View = (typeof views)[number];

const folder = ".cache/look";
const perSheet = 6;
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const only = process.argv
  .find((name) => name.startsWith("--views="))
  ?.slice(8)
  .split(",");
await mkdir(folder, {recursive: true});
const server = await serve(process.env.OUTPUT ?? "dist");
const browser = await launchChromium();
for (const deck of wanted.length > 0 ? wanted : ["york"])
  for (const view of views.filter(({name}) => only?.includes(name) ?? true)) {
    const pictures = await takeSlides(browser, deck, view);
    await makeSheets(browser, pictures, `${deck.replaceAll("/", "-")}-${view.name}`);
  }
await browser.close();
server.close();

/** Returns the files of the pictures, one of each slide with all its steps shown. */
async function takeSlides(browser: Browser, deck: string, view: View): Promise<string[]> {
  const {width, height, scheme, query} = view;
  const tab = await browser.newPage({viewport: {width, height}, colorScheme: scheme});
  await tab.goto(`${addressOf(server)}/present/${deck}${query}`);
  await tab.locator("html.is-whole").waitFor();
  const ids = await tab.$$eval(".slides > section", (all) => all.map(({id}) => id));
  const files: string[] = [];
  for (const [index, id] of ids.entries()) {
    await tab.evaluate((hash) => (location.hash = `#/${hash}`), id);
    await tab.locator(`[id="${id}"].present`).waitFor();
    await tab.evaluate(() => document.fonts.ready);
    await tab.addStyleTag({
      content: ".fragment,.number-doubt{opacity:1!important;visibility:visible!important}"
    });
    await tab.waitForTimeout(450);
    const file = `${folder}/${deck.replaceAll("/", "-")}-${view.name}-${index + 1}.png`;
    await tab.screenshot({path: file});
    files.push(file);
  }
  await tab.close();
  return files;
}

async function makeSheets(browser: Browser, files: string[], name: string): Promise<void> {
  for (let first = 0, sheet = 1; first < files.length; first += perSheet, ++sheet) {
    const images = await Promise.all(
      files.slice(first, first + perSheet).map(async (file, index) => {
        const data = (await readFile(file)).toString("base64");
        return `<figure>${first + index + 1}<img src="data:image/png;base64,${data}"></figure>`;
      })
    );
    const tab = await browser.newPage({viewport: {width: 1560, height: 100}});
    await tab.setContent(
      `<style>body{display:grid;grid-template-columns:1fr 1fr;gap:8px;margin:8px;background:#888}figure{margin:0;font:12px sans-serif}img{width:100%}</style>${images.join("")}`
    );
    await writeFile(`${folder}/${name}-sheet-${sheet}.png`, await tab.screenshot({fullPage: true}));
    await tab.close();
  }
}
