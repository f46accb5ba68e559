import {existsSync} from "node:fs";
import type {TestProject} from "vitest/node";
import {addressOf, serve} from "../../publish/serve.js";
import {findTestChromium} from "../chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site. */
    site: string;
  }
}

/** Serves the built site to the browser tests; without a site or a browser it fails in a sentence. */
export default async function setup({provide}: TestProject): Promise<() => void> {
  if (!existsSync("dist/york.html"))
    throw new Error("missing built site: run npm run build first (npm test does)");
  findTestChromium();
  const server = await serve("dist");
  provide("site", addressOf(server));
  return () => server.close();
}
