import {existsSync} from "node:fs";
import {chromium, type Browser, type BrowserContext} from "playwright-core";
import {chromiumArguments, findChromium} from "../publish/chromium.js";

/** Where Debian puts Chromium without a window. */
const shell = "/usr/bin/chromium-headless-shell";

/**
 * Returns the browser of the tests: CHROMIUM_PATH, else Chromium's headless shell, which is
 * the same engine without what draws a window and starts a page with a quarter of the work,
 * else whatever prints handouts.
 */
export function findTestChromium(): string {
  return process.env.CHROMIUM_PATH || !existsSync(shell) ? findChromium() : shell;
}

/** Starts the browser of the tests; **args** come after those that it always has. */
export function launchChromium({args = []}: {args?: readonly string[]} = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findTestChromium(),
    args: [...chromiumArguments, ...args]
  });
}

/** Like `launchChromium`, but with a profile that is kept in *folder*, as a reader's own browser has it. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: findTestChromium(),
    args: chromiumArguments
  });
}
