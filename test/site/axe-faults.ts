import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {AxeResults, RunOptions} from "axe-core";
import type {Page} from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome depends on colours. */
export const colourRules = ["color-contrast", "link-in-text-block"];

type WithAxe = Window & {axe?: {run(options: RunOptions): Promise<AxeResults>}};

/**
 * Returns what axe finds wrong with a *page* (WCAG 2.2 AA and best practice), each
 * rule with the elements that break it, by all rules or by *rules* alone.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  // What passes is neither described nor sent: on a long page that took longer than looking.
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(rules && {runOnly: {type: "rule", values: [...rules]}})
  };
  return page.evaluate(async (chosen) => {
    const {violations} = await (window as WithAxe).axe!.run(chosen);
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`
    );
  }, options);
}
