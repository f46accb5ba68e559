import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {writeOffline} from "../../publish/offline/write-offline.js";
import {addressOf, serve} from "../../publish/serve.js";
import {launchProfile} from "../chromium.js";

/** A copy of the built site that can be changed, on a host that can be switched off. */
export class ChangingSite {
  #server: Server | undefined;
  #port = 0;
  /** What was asked of the host since the test looked last. */
  asked: string[] = [];

  private constructor(readonly folder: string) {}

  static async make(): Promise<ChangingSite> {
    return ChangingSite.copied(() => true);
  }

  /** A site with the pages at its root and what they need to be shown: a third of the bytes. */
  static async small(): Promise<ChangingSite> {
    const site = await ChangingSite.copied(
      (path) => !/^dist\/(data|embed|engine|figures|handout|learn|notebooks|places)$/.test(path)
    );
    await writeOffline(site.folder);
    return site;
  }

  private static async copied(isKept: (path: string) => boolean): Promise<ChangingSite> {
    const folder = await mkdtemp(join(tmpdir(), "whereabouts-site-"));
    await cp("dist", folder, {recursive: true, filter: isKept});
    const site = new ChangingSite(folder);
    await site.start();
    return site;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = await serve(this.folder, {port: this.#port});
    this.#server.on("request", ({url}) => this.asked.push(url!));
    this.#port = Number(new URL(addressOf(this.#server)).port);
  }

  /** The host is gone: whatever is asked of it fails. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** Changes a page; **listed** says whether its maker has published it as a new edition. */
  async change(
    file: string,
    [from, to]: readonly [string, string],
    {listed = true} = {}
  ): Promise<void> {
    const path = join(this.folder, file);
    const text = await readFile(path, "utf8");
    if (!text.includes(from)) throw new Error(`missing text in ${file}: ${from}`);
    await writeFile(path, text.replaceAll(from, to));
    if (listed) await writeOffline(this.folder);
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, {recursive: true, force: true});
  }
}

/** A reader whose browser can be closed and opened again, and remembers what it has kept. */
export class ReturningReader {
  context!: BrowserContext;
  page!: Page;
  complaints: string[] = [];

  private constructor(private readonly profile: string) {}

  static async make(): Promise<ReturningReader> {
    const reader = new ReturningReader(await mkdtemp(join(tmpdir(), "whereabouts-reader-")));
    await reader.open();
    return reader;
  }

  async open(): Promise<void> {
    this.context = await launchProfile(this.profile);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.watch(this.page);
  }

  watch(page: Page): void {
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Closes the browser and starts it again with the same profile. */
  async comeBack(): Promise<void> {
    await this.context.close();
    this.complaints = [];
    await this.open();
  }

  async remove(): Promise<void> {
    await this.context.close();
    await rm(this.profile, {recursive: true, force: true});
  }

  /** Saves the site at *address*, as its page says. */
  async save(address: string): Promise<void> {
    await this.page.goto(`${address}/offline`);
    await this.page.getByRole("button", {name: /^Save for offline use/}).click();
    // Some seven hundred files, on a machine that does other things too.
    await this.page.getByText(/^Saved on /).waitFor({timeout: 50_000});
  }

  /** What the browser keeps of the site: workers and stores, by their names. */
  kept(): Promise<{workers: number; stores: string[]}> {
    return this.page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      stores: (await caches.keys()).filter((name) => name.startsWith("whereabouts-offline"))
    }));
  }
}
