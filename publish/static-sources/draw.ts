// Draws the pictures of publish/static that are not drawn by hand, with
// Chromium: npx tsx publish/static-sources/draw.ts
import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {launchChromium} from "../../test/chromium.js";

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const browser = await launchChromium();

const share = await browser.newPage({viewport: {width: 1200, height: 630}});
await share.goto(new URL("./share.html", import.meta.url).href);
await share.evaluate(() => document.fonts.ready);
await share.screenshot({path: pathOf("../static/share.png")});

// A telephone rounds the corners itself, so here they are filled.
const icon = await browser.newPage({viewport: {width: 180, height: 180}});
const drawing = (await readFile(pathOf("../static/favicon.svg"), "utf8")).replace(/ rx="\d+"/, "");
await icon.setContent(`<style>body{margin:0}svg{display:block;width:180px}</style>${drawing}`);
await icon.screenshot({path: pathOf("../static/apple-touch-icon.png")});

await browser.close();
