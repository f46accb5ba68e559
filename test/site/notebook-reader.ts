import type {Browser, BrowserContext, BrowserContextOptions, Locator, Page} from "playwright-core";
import {addressOfPage} from "./visits.js";

/** /notebook in a browser, as a reader uses it. */
export class NotebookReader {
  readonly requests: string[] = [];
  readonly faults: string[] = [];
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page
  ) {
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  static async start(
    browser: Browser,
    options: BrowserContextOptions = {}
  ): Promise<NotebookReader> {
    const context = await browser.newContext({acceptDownloads: true, ...options});
    return new NotebookReader(context, await context.newPage());
  }

  /** Opens the notebook's page with a *hash*; a page that is open already starts anew. */
  async open(hash = ""): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(addressOfPage("/notebook") + hash);
    await this.page.locator("#notebook[aria-busy=false] .add-cell").first().waitFor();
  }

  /** Starts an empty notebook; the engine stays. */
  async startAfresh(): Promise<void> {
    await this.button("New").click();
  }

  /** The cell at a place, counted from 0; -1 is the last. */
  cell = (at: number): Locator => this.page.locator(".cell").nth(at);
  button = (name: string): Locator => this.page.getByRole("button", {name, exact: true});

  /** Adds a cell at the end, and writes *text* into it. */
  async add(kind: string, text = ""): Promise<Locator> {
    await this.page.locator(".add-cell").last().getByRole("button", {name: kind}).click();
    const cell = this.cell((await this.page.locator(".cell").count()) - 1);
    if (text) await this.write(cell, text);
    return cell;
  }

  /** Replaces what is written in a cell, and runs it. */
  async write(cell: Locator, text: string): Promise<void> {
    await cell.locator(".cm-content").click();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Control+Enter");
  }

  /** The lines of a result that are in sight, each as its cells. */
  async rows(cell: Locator): Promise<string[][]> {
    await cell.locator(".result-size").waitFor();
    return cell
      .locator("tbody tr[aria-rowindex]")
      .evaluateAll((lines) =>
        lines.map((line) => [...line.children].map(({textContent}) => textContent))
      );
  }

  close = () => this.context.close();
}
