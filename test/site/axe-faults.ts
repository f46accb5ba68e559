import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {AxeResults, RunOptions} from "axe-core";
import type {Page} from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules whose outcome depends on colours. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Returns what axe finds wrong with a *page* (WCAG 2.2 AA and best practice), each
 * rule with the elements that break it, by all rules or by *rules* alone. The page
 * must let the test bypass its policy.
 */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const options: RunOptions = rules ? {runOnly: {type: "rule", values: [...rules]}} : {};
  const found = await page.evaluate(
    (chosen) =>
      (window as unknown as {axe: {run(options: RunOptions): Promise<AxeResults>}}).axe.run(chosen),
    options
  );
  return found.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`
  );
}
