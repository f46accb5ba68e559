import type {Browser} from "playwright-core";
import {launchChromium} from "../chromium.js";

let started: Promise<Browser> | undefined;

/**
 * Takes the browser of this worker, which is started once: the files that the worker runs
 * have it one after another. What keeps them apart are its contexts, each a fresh profile.
 */
export async function takeBrowser(): Promise<Browser> {
  const browser = await started;
  if (!browser?.isConnected()) started = launchChromium();
  return started!;
}

/** Closes every page that a file has left open, and leaves the browser to the next. */
export async function returnBrowser(): Promise<void> {
  const browser = await started;
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
}
