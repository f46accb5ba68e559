// Takes the pictures of the README from the built site, as it is today.
import {writeFile} from "node:fs/promises";
import type {Browser} from "playwright-core";
import {addressOf, serve} from "../publish/serve.js";
import {launchChromium} from "./chromium.js";

const desk = {width: 1280, height: 900};
const phone = {width: 390, height: 900};
/** The width of both together in the README, in pixels. */
const width = 1400;

/** Opens a page twice, since a slow first visit does without the fonts, and takes its top. */
async function shoot(
  browser: Browser,
  address: string,
  viewport: typeof desk,
  colorScheme: "light" | "dark"
): Promise<string> {
  const page = await browser.newPage({viewport, colorScheme});
  await page.goto(address, {waitUntil: "networkidle"});
  await page.goto("about:blank");
  await page.goto(address, {waitUntil: "networkidle"});
  if (address.includes("#")) {
    await page.locator("#notebook").scrollIntoViewIfNeeded();
    await page.locator(".chart-drawn svg").first().waitFor();
    await page
      .locator(".cell-sql")
      .first()
      .evaluate((cell) => cell.scrollIntoView());
  }
  const picture = await page.screenshot();
  await page.close();
  return picture.toString("base64");
}

/** Desk and phone beside each other, at one height. */
async function compose(browser: Browser, pictures: readonly string[]): Promise<Buffer> {
  const height = Math.round((width * desk.height) / (desk.width + phone.width));
  const page = await browser.newPage({viewport: {width, height}});
  const images = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture}" height="${height}">`
  );
  await page.setContent(`<body style="margin:0;display:flex">${images.join("")}`);
  const composed = await page.screenshot();
  await page.close();
  return composed;
}

const server = await serve("dist");
const browser = await launchChromium();
try {
  for (const [name, path] of [
    ["york", "/york"],
    ["notebook", "/notebook#page=notebooks/supported-asylum"]
  ]) {
    const address = `${addressOf(server)}${path}`;
    const pictures = [
      await shoot(browser, address, desk, "light"),
      await shoot(browser, address, phone, "dark")
    ];
    await writeFile(`docs/${name}.png`, await compose(browser, pictures));
  }
} finally {
  await browser.close();
  server.close();
}
