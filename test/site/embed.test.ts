// Figures in the frame of another site.
import {readdir, readFile} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {fitSnippet} from "../../src/components/embed-snippet.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {addressOf} from "../../publish/serve.js";
import {axeFaults} from "./axe-faults.js";
import {hostAt, readHeaderRules, type Host} from "./host.js";
import {poll} from "./story.js";

const publishing = await readFile("docs/publishing.md", "utf8");
const rules = readHeaderRules(/```text\n(\/\*\n[\s\S]*?)```/.exec(publishing)![1]);
const embeds = (await readdir("dist/embed")).filter((name) => name.endsWith(".html"));

let browser: Browser;
let host: Host;
/** Another site: a page with one frame, whose address comes in the query. */
let other: Server;
beforeAll(async () => {
  browser = await takeBrowser();
  host = await hostAt(inject("site"), {base: "/whereabouts", rules});
  other = createServer((request, response) => {
    const frame = new URL(request.url!, "http://localhost").searchParams.get("frame") ?? "";
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!DOCTYPE html><title>Elsewhere</title><iframe src="${frame}" title="A figure" width="600" height="300"></iframe><script>addEventListener("message",({data})=>(window.heard??=[]).push(data))</script>${fitSnippet(`${host.address}/`)}`
    );
  });
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  await returnBrowser();
  host?.server.close();
  other?.close();
});

/** Opens *embed* in the frame of the other site. */
async function frame(embed: string): Promise<Page> {
  const page = await (await browser.newContext({viewport: {width: 1000, height: 900}})).newPage();
  const address = `${host.address}/embed/${embed}`;
  // Another name for the same machine is another site.
  const elsewhere = addressOf(other).replace("127.0.0.1", "localhost");
  await page.goto(`${elsewhere}/?frame=${encodeURIComponent(address)}`);
  return page;
}

describe("the embeds", () => {
  it("are there for each figure of the stories and of every place", async () => {
    const york = await readFile("dist/york.html", "utf8");
    const rows = [...york.matchAll(/data-rows="\.\/figures\/([^"]+)\.json"/g)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, file] of rows) expect(embeds).toContain(`${file}.html`);
    expect(embeds).toContain("asylum-support-leeds.html");
  });
  it("hold the figure whole: title, text, source or badge, doubt, and the way to its article", async () => {
    for (const name of embeds) {
      const html = await readFile(`dist/embed/${name}`, "utf8");
      expect(html, name).toMatch(/<h1 class="figure-title">[^<]+<\/h1>/);
      expect(html, name).toMatch(/class="more-text"/);
      expect(html, name).toMatch(/<svg [\s\S]+<path|<div class="table-scroll"/);
      expect(html, name).not.toContain("<!--");
      expect(html, name).toMatch(/class="figure-source">(Source: |<span class="badge">made up)/);
      const [, article] = /class="embed-from"><a href="\.\.\/([^"#]*)#figure-/.exec(html)!;
      const file = article === "" || article.endsWith("/") ? `${article}index` : article;
      await expect(readFile(`dist/${file}.html`, "utf8"), name).resolves.toContain("<h1");
      // A coverage card stands where a button opens it.
      for (const [, card] of html.matchAll(/popovertarget="(card-[^"]+)"/g))
        expect(html, name).toContain(`id="${card}" popover`);
      expect(html, name).not.toMatch(/<header|<footer|<nav/);
    }
  });
  it("lead to the story of a place, not to a page of every place", async () => {
    const html = await readFile("dist/embed/arrivals-three-ways-york.html", "utf8");
    expect(html).toContain('href="../york#figure-arrivals-three-ways"');
  });
});

describe("a figure in the frame of another site", () => {
  it("is shown, says how high it is and nothing else, and the frame follows", async () => {
    const page = await frame("arrivals-by-release-york.html");
    const inside = page.frameLocator("iframe");
    await inside.locator(".chart svg:visible").first().waitFor();
    const heard = () => page.evaluate(() => (window as unknown as {heard?: object[]}).heard ?? []);
    const height = () =>
      inside.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
    await poll(heard).not.toEqual([]);
    await poll(() => page.locator("iframe").getAttribute("height")).toBe(String(await height()));
    await inside.locator(".more-text summary").click();
    const opened = await height();
    await poll(() => page.locator("iframe").getAttribute("height")).toBe(String(opened));
    for (const message of await heard()) expect(message).toEqual({height: expect.any(Number)});
    await page.context().close();
  });
  it("has its controls alive, and takes its choices from the address", async () => {
    const page = await frame("settlement-wards.html?settlement-wards.show=share");
    const inside = page.frameLocator("iframe");
    const share = inside.locator('input[name="settlement-wards.show"][value="share"]');
    await poll(() => share.isChecked()).toBe(true);
    const drawing = () => inside.locator(".chart svg:visible").first().innerHTML();
    await inside.locator(".controls fieldset:not([disabled])").first().waitFor();
    const before = await drawing();
    await inside.locator('input[name="settlement-wards.show"][value="count"]').click();
    await poll(drawing).not.toBe(before);
    await page.context().close();
  });
  it("opens its article beside the frame", async () => {
    const page = await frame("arrivals-by-release-york.html");
    const [article] = await Promise.all([
      page.context().waitForEvent("page"),
      page.frameLocator("iframe").locator(".embed-from a").click()
    ]);
    await article.waitForLoadState();
    expect(article.url()).toBe(`${host.address}/york#figure-arrivals-by-release`);
    expect(page.frames()[1].url()).toContain("/embed/");
    await page.context().close();
  });
  it("is the only kind of page that may be framed", async () => {
    const of = async (path: string) =>
      (await fetch(host.address + path)).headers.get("content-security-policy");
    expect(await of("/york")).toBe("frame-ancestors 'self'");
    expect(await of("/embed/arrivals-by-release-york")).toBe("frame-ancestors *");
  });
});

describe("an embed by itself", () => {
  it("asks nothing of another origin, and passes axe in both themes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await (await browser.newContext({colorScheme, bypassCSP: true})).newPage();
      const [asked, complaints]: string[][] = [[], []];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(`${inject("site")}/embed/arrivals-by-release-york`, {
        waitUntil: "networkidle"
      });
      expect(complaints).toEqual([]);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((address) => !address.startsWith(inject("site")))).toEqual([]);
      expect(asked.filter((address) => /\/engine\/|duckdb|\.parquet/.test(address))).toEqual([]);
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    }
  });
  it("is whole without JavaScript", async () => {
    const page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
    await page.goto(`${inject("site")}/embed/arrivals-by-release-york`);
    expect(await page.locator(".chart svg:visible").count()).toBe(1);
    expect(await page.locator(".figure-source").isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("the snippet", () => {
  it("is beside the citation, and shows the figure as its controls stand", async () => {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}});
    const page = await context.newPage();
    await page.goto(`${host.address}/york?settlement-wards.show=share`);
    const figure = page.locator("#figure-settlement-wards");
    await figure.locator(".controls fieldset:not([disabled])").first().waitFor();
    await figure.locator(".more-cite summary").click();
    const snippets = figure.locator(".snippet");
    await snippets.first().waitFor();
    const [html, script] = await snippets.allTextContents();
    expect(html).toMatch(/^<iframe [^>]*title="[^"]{10,}"[^>]*loading="lazy"/);
    const address = /src="([^"]+)"/.exec(html)![1].replaceAll("&amp;", "&");
    expect(address).toContain(`${host.address}/embed/settlement-wards`);
    expect(new URL(address).searchParams.get("settlement-wards.show")).toBe("share");
    expect((await fetch(address)).status).toBe(200);
    expect(script).toBe(fitSnippet(`${host.address}/`));
    await context.close();
  });
});
