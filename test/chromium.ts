// The browser of the tests is the one that prints handouts.
import {chromium, type BrowserContext} from "playwright-core";
import {chromiumArguments, findChromium} from "../publish/chromium.js";

export {findChromium, launchChromium} from "../publish/chromium.js";

/** Like `launchChromium`, but with a profile that is kept in *folder*, as a reader's own browser has it. */
export function launchProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: findChromium(),
    args: chromiumArguments
  });
}
