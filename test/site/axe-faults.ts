import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Returns what axe finds wrong with a *page* (WCAG 2.2 AA and best practice), each
 * rule with the elements that break it. The page must let the test bypass its policy.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(() =>
    (window as unknown as {axe: {run(): Promise<AxeResults>}}).axe.run()
  );
  return found.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`
  );
}
