// Takes pictures of built pages, to be looked at: npm run look -- york index
// They land in .cache/look: a long page in pieces, for each width, theme and medium.
import {mkdir} from "node:fs/promises";
import {addressOf, serve} from "../publish/serve.js";
import {launchChromium} from "./chromium.js";

const views = [
  {name: "phone-light", width: 390, scheme: "light"},
  {name: "phone-dark", width: 390, scheme: "dark"},
  {name: "desk-light", width: 1280, scheme: "light"},
  {name: "desk-dark", width: 1280, scheme: "dark"},
  {name: "print", width: 794, scheme: "light", media: "print"},
  {name: "plain", width: 1280, scheme: "light", script: false}
] as const;

/** A long page is cut into pieces that can be looked at. */
const pieceHeight = 2400;
const wanted = process.argv.slice(2).filter((name) => !name.startsWith("--"));
const only = process.argv
  .find((name) => name.startsWith("--views="))
  ?.slice(8)
  .split(",");
const server = await serve(process.env.OUTPUT ?? "dist");
const browser = await launchChromium();
await mkdir(".cache/look", {recursive: true});
for (const page of wanted.length > 0 ? wanted : ["index", "york"])
  for (const view of views) {
    if (only && !only.includes(view.name)) continue;
    const tab = await browser.newPage({
      viewport: {width: view.width, height: 900},
      colorScheme: view.scheme,
      javaScriptEnabled: !("script" in view)
    });
    if ("media" in view) await tab.emulateMedia({media: view.media});
    const address = `${addressOf(server)}/${page === "index" ? "" : page}`;
    await tab.goto(address);
    // A second visit has the fonts, which a slow first one does without.
    await tab.goto(address);
    await tab.waitForTimeout(300);
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0, piece = 1; top < height; top += pieceHeight, ++piece)
      await tab.screenshot({
        path: `.cache/look/${page.replaceAll("/", "-")}-${view.name}-${piece}.png`,
        fullPage: true,
        clip: {x: 0, y: top, width: view.width, height: Math.min(pieceHeight, height - top)}
      });
    await tab.close();
  }
await browser.close();
server.close();
