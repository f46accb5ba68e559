import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
];

/** Returns where Chromium is: CHROMIUM_PATH, a usual place, or Playwright's own copy. */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named))
      throw new Error(`missing Chromium; CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const found = [...usualPlaces, chromium.executablePath()].find(
    (path) => path && existsSync(path)
  );
  if (!found)
    throw new Error(
      "missing Chromium; install it (on Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or set CHROMIUM_PATH"
    );
  return found;
}

/** What Chromium is started with: no window, and none of its own requests to the world. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** Starts Chromium without a window, and without its own requests to the world. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({executablePath: findChromium(), args: chromiumArguments});
}
