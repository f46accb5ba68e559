// A saved copy: what works with the host gone, how a new version comes, and how it goes away.
import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import type {Edition, SiteFile} from "../../src/offline/site-files.js";
import {launchChromium} from "../chromium.js";
import {returnBrowser, takeBrowser} from "./browser.js";
import {hostAt} from "./host.js";
import {ChangingSite, ReturningReader} from "./offline-site.js";
import {poll} from "./story.js";
import {pagePaths, visit} from "./visits.js";

const edition = JSON.parse(await readFile("dist/offline.json", "utf8")) as Edition;
const files = JSON.parse(await readFile("dist/offline-files.json", "utf8")) as SiteFile[];

describe("the list of files", () => {
  it("holds every page, with its figures and tables, and the engine, however large it is", async () => {
    const listed = new Set(files.map(({url}) => url));
    for (const path of await pagePaths()) expect(listed).toContain(`${path.slice(1)}.html`);
    expect(listed).toContain("404.html");
    expect(listed).toContain("data/places.parquet");
    expect(listed).toContain("engine/duckdb-browser-eh.worker.js");
    const engine = files.find(({url}) => url === "engine/duckdb-eh.wasm.gz")!;
    expect(engine.bytes).toBeGreaterThan(5_000_000);
    const html = await readFile("dist/york.html", "utf8");
    const named = [...html.matchAll(/(?:href|src|data-rows)="\.\/([^"#?]+\.\w+)["#?]/g)];
    expect(named.length).toBeGreaterThan(20);
    for (const [, url] of named) expect(listed, url).toContain(url);
  });
  it("is in the worker, with what Workbox needs, and names no other origin", async () => {
    const worker = await readFile("dist/offline-worker.js", "utf8");
    expect(worker).toContain("engine/duckdb-eh.wasm.gz");
    expect(worker).toContain(edition.edition);
    expect(worker).not.toMatch(/\bimport\b|importScripts|export\s*\{/);
    // Its messages name pages of documentation; nothing of it is fetched.
    expect(worker).not.toMatch(/https?:\/\/(?!bit\.ly)/);
  });
});

describe("a visit without a saved copy", () => {
  afterAll(returnBrowser);
  it("keeps nothing, and asks for nothing of it", async () => {
    const browser = await takeBrowser();
    for (const path of ["/york", "/offline"]) {
      const {page, requests, complaints, close} = await visit(browser, path);
      const kept = await page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        stores: await caches.keys()
      }));
      expect(kept).toEqual({workers: 0, stores: []});
      expect(complaints).toEqual([]);
      const asked = requests.filter((address) => /\/offline[-\w]*\.js(on)?$/.test(address));
      // What there is to save is told on its own page: a line, not the list.
      expect(asked).toEqual(path === "/york" ? [] : [`${inject("site")}/offline.json`]);
      await close();
    }
  });
});

/** The reader whose copy is looked at with the host gone, and then grows old. */
let site: ChangingSite;
let reader: ReturningReader;
afterAll(async () => {
  await reader?.remove();
  await site?.remove();
});

describe("a saved copy, with the host gone", () => {
  beforeAll(async () => {
    site = await ChangingSite.make();
    reader = await ReturningReader.make();
    await reader.page.goto(`${site.address}/offline`);
    const size = (edition.bytes / 1e6).toFixed(0);
    await reader.page.getByRole("button", {name: `Save for offline use (${size} MB)`}).waitFor();
    await reader.save(site.address);
    await site.stop();
    await reader.comeBack();
  });

  it("has York's story, and its controls", async () => {
    const {page} = reader;
    await page.goto(`${site.address}/york`);
    expect(await page.locator("h1").textContent()).toContain("Sixty refugees were expected");
    const figure = page.locator("figure.figure", {has: page.locator(".controls")}).first();
    await figure.locator(".controls fieldset:not([disabled])").first().waitFor();
    const drawing = () => figure.locator(".chart-wide").innerHTML();
    const before = await drawing();
    await figure.locator(".controls input[type=radio]:not(:checked)").first().click();
    await poll(drawing).not.toBe(before);
    expect(reader.complaints.filter((text) => !/ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
  });

  it("runs a query: the engine and the snapshots are in it", async () => {
    const {page} = reader;
    await page.goto(`${site.address}/york`);
    const cell = page.locator("#figure-arrivals-by-release .more-query");
    await cell.locator("summary").click();
    await cell
      .locator("textarea")
      .fill("SELECT count(*)::INTEGER AS n FROM place_nino_lower_bound");
    await cell.getByRole("button", {name: "Run"}).click();
    await cell.locator(".query-answer td").waitFor({timeout: 40_000});
    expect(
      Number((await cell.locator(".query-answer td").textContent())!.replace(",", ""))
    ).toBeGreaterThan(20);
    // Its one copy is in the saved site.
    expect(
      (await page.evaluate(() => caches.keys())).filter((name) => /engine/.test(name))
    ).toEqual([]);
  });

  it.each([
    ["/", "Who comes, who goes"],
    ["/net-migration", "Did net migration"],
    ["/york.html", "Sixty refugees"],
    ["/york?arrivals.unit=share", "Sixty refugees"],
    ["/york?utm_source=mail&x=1#figure-overview", "Sixty refugees"],
    ["/places/leeds", "Leeds"],
    ["/places/E08000035", "Leeds"],
    ["/places?of=north", "place"],
    ["/places/", "place"],
    ["/search?q=student", "looking for"],
    ["/notebook", "want to know"],
    ["/offline", "without a network"]
  ])("finds %s", async (path, words) => {
    await reader.page.goto(site.address + path);
    await poll(() => reader.page.locator("h1").first().textContent()).toMatch(
      new RegExp(words, "i")
    );
  });

  it.runIf(existsSync("dist/present/york.html"))("presents York's story", async () => {
    const {page} = reader;
    await page.goto(`${site.address}/present/york`);
    await page.locator("html.is-ready").waitFor();
    await page.keyboard.press("ArrowRight");
    await poll(() => page.url()).toMatch(/present\/york#\/./);
  });

  it("leads a folder without its slash to the folder, with its query", async () => {
    await reader.page.goto(`${site.address}/places?of=north`);
    expect(reader.page.url()).toBe(`${site.address}/places/?of=north`);
  });

  it("says that there is no such page, as the host would", async () => {
    const response = await reader.page.goto(`${site.address}/places/nowhere`);
    expect(response!.status()).toBe(404);
    expect(await reader.page.locator("h1").textContent()).toContain("no page at this address");
  });

  it("gives a table as a file", async () => {
    await reader.page.goto(`${site.address}/datasets`);
    const csv = await reader.page.evaluate(async () => (await fetch("./data/places.csv")).text());
    expect(csv).toBe(await readFile("dist/data/places.csv", "utf8"));
  });

  it("says on its page what is saved", async () => {
    await reader.page.goto(`${site.address}/offline`);
    const desk = reader.page.locator(".offline-desk");
    await desk.getByText(/^Saved on /).waitFor();
    const text = await desk.textContent();
    expect(text).toContain(`edition ${edition.edition}`);
    expect(text).toContain(`in ${edition.files} files`);
    expect(await desk.getByRole("button", {name: "Use it now"}).count()).toBe(0);
  });
});

describe("a new version", () => {
  const [old, changed] = ["Sixty refugees were expected", "Sixty-one refugees were expected"];
  const title = () => reader.page.locator("h1").textContent();
  const notice = () => reader.page.locator(".copy-notice");
  beforeAll(async () => {
    await site.start();
    await site.change("york.html", [old, changed]);
    await reader.comeBack();
  });

  it("is offered at the foot of a page, and not used", async () => {
    await reader.page.goto(`${site.address}/york`);
    await notice().getByText("A new version is here").waitFor();
    expect(await title()).toContain(old);
    await notice().getByRole("button", {name: "Later"}).click();
    expect(await notice().count()).toBe(0);
  });
  it("is not used by itself, though the browser is closed and the host looked at again", async () => {
    await reader.comeBack();
    await reader.page.goto(`${site.address}/york`);
    await notice().getByText("A new version is here").waitFor();
    // The browser looks for a newer worker of its own accord; here it is made to.
    const state = await reader.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      await registration.update().catch(() => undefined);
      const worker = registration.installing;
      if (worker)
        await new Promise<void>((resolve) => {
          const look = () => worker.state !== "installing" && resolve();
          worker.addEventListener("statechange", look);
          look();
        });
      return {worker: worker?.state ?? "none", waiting: registration.waiting !== null};
    });
    expect(state).toEqual({worker: "redundant", waiting: false});
    await reader.comeBack();
    await reader.page.goto(`${site.address}/york`);
    expect(await title()).toContain(old);
  });
  it("waits while another window shows the site, and fetches only what has changed", async () => {
    await reader.page.goto(`${site.address}/offline`);
    const talk = await reader.context.newPage();
    await talk.goto(`${site.address}/york`);
    await reader.page.getByText("A new version is here").first().waitFor();
    site.asked = [];
    await reader.page.locator(".offline-desk").getByRole("button", {name: "Use it now"}).click();
    await reader.page.getByText("used once no other window").waitFor();
    expect(site.asked.filter((path) => !/^\/offline/.test(path))).toEqual([
      expect.stringMatching(/^\/york\.html\?__WB_REVISION__=/)
    ]);
    await talk.reload();
    expect(await talk.locator("h1").textContent()).toContain(old);
    await reader.page.locator(".offline-desk").getByRole("button", {name: "Use it now"}).click();
    await reader.page.getByRole("alert").getByText("another window").waitFor();
    await talk.close();
  });
  it("is used when the reader says so, and then without the host", async () => {
    await reader.page.locator(".offline-desk").getByRole("button", {name: "Use it now"}).click();
    await reader.page.waitForEvent("load");
    await reader.page.getByText(/^Saved on /).waitFor();
    await site.stop();
    await reader.page.goto(`${site.address}/york`);
    expect(await title()).toContain(changed);
    // Nothing of the old edition is left behind.
    const kept = await reader.page.evaluate(async () => {
      const stores = (await caches.keys()).filter((name) => name.includes("offline-files"));
      return (await (await caches.open(stores[0])).keys()).length;
    });
    expect(kept).toBe(edition.files);
    await site.start();
  });
  it("can be used from the foot of any page", async () => {
    await site.change("york.html", [changed, "Sixty-two refugees were expected"]);
    await reader.page.goto(`${site.address}/york`);
    await notice().getByRole("button", {name: "Use it now"}).click();
    await poll(title).toContain("Sixty-two");
    expect(await notice().count()).toBe(0);
  });
  it("is told when the copy is old: a later release was due", async () => {
    const [{day, title: table}] = edition.nextReleases;
    await site.stop();
    const before = await reader.context.newPage();
    await before.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
    await before.goto(`${site.address}/net-migration`, {waitUntil: "networkidle"});
    expect(await before.locator(".copy-notice").count()).toBe(0);
    await before.close();
    const after = await reader.context.newPage();
    await after.clock.setFixedTime(new Date(Date.parse(`${day}T10:00:00Z`) + 86_400_000));
    await after.goto(`${site.address}/net-migration`);
    await after.locator(".copy-notice").getByText(table).waitFor();
    await after.close();
    await site.start();
  });
  it("is forgotten when the copy is removed, and pages come from the host again", async () => {
    await reader.page.goto(`${site.address}/offline`);
    await reader.page.getByRole("button", {name: "Remove the copy"}).click();
    await reader.page.getByRole("button", {name: /^Save for offline use/}).waitFor();
    expect(await reader.kept()).toEqual({workers: 0, stores: []});
    await reader.comeBack();
    await site.change("york.html", ["Sixty-two refugees", "Sixty-three refugees"]);
    await reader.page.goto(`${site.address}/york`);
    expect(await title()).toContain("Sixty-three");
  });
});

describe("saving", () => {
  it("works in a folder of a host, and leaves its other sites alone", async () => {
    const site = await ChangingSite.small();
    const host = await hostAt(site.address, {base: "/whereabouts", rules: []});
    const reader = await ReturningReader.make();
    try {
      await reader.save(host.address);
      host.server.close();
      host.server.closeAllConnections();
      await reader.comeBack();
      await reader.page.goto(`${host.address}/york`);
      expect(await reader.page.locator("h1").textContent()).toContain("Sixty refugees");
      const other = await reader.page.goto(`${new URL(host.address).origin}/other`).catch(String);
      expect(other).toMatch(/ERR_CONNECTION_REFUSED/);
    } finally {
      await reader.remove();
      host.server.close();
      await site.remove();
    }
  });
  it("takes no file that is not as listed, keeps what has arrived, and goes on from there", async () => {
    const site = await ChangingSite.small();
    const reader = await ReturningReader.make();
    try {
      const [is, other] = ["Sixty refugees", "Ninety refugees"];
      await site.change("york.html", [is, other], {listed: false});
      const {page} = reader;
      await page.goto(`${site.address}/offline`);
      const button = page.getByRole("button", {name: /^Save for offline use/});
      await button.click();
      await page.getByRole("alert").getByText("york.html did not arrive as the list").waitFor();
      expect((await reader.kept()).workers).toBe(0);
      await site.change("york.html", [other, is], {listed: false});
      site.asked = [];
      await button.click();
      await page.getByText(/^Saved on /).waitFor();
      // Files of folders after york.html may be left, and it; those before it have arrived.
      const asked = site.asked.map((path) => path.split("?")[0]);
      expect(asked).toContain("/york.html");
      expect(asked).not.toContain("/404.html");
      expect(asked).not.toContain("/about.html");
    } finally {
      await reader.remove();
      await site.remove();
    }
  });

  /** A browser that knows another name of this machine. */
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium({
      args: ["--host-resolver-rules=MAP whereabouts.test 127.0.0.1"]
    });
  });
  afterAll(() => browser?.close());

  /** Opens the page in a profile that has something of its own, and returns what the page says. */
  async function desk(prepare: () => void, address = inject("site")): Promise<string> {
    return (await deskAndTitle(prepare, address)).text;
  }

  async function deskAndTitle(
    prepare: () => void,
    address = inject("site")
  ): Promise<{text: string; title: string}> {
    const page = await browser.newPage();
    try {
      await page.addInitScript(prepare);
      await page.goto(`${address}/offline`);
      const box = page.locator(".offline-desk");
      const button = box.getByRole("button", {name: /^Save/});
      await poll(() => box.textContent()).not.toContain("needs JavaScript");
      if ((await button.count()) > 0) {
        await button.click();
        await box.getByRole("alert").waitFor();
      }
      return {text: (await box.textContent())!, title: await page.title()};
    } finally {
      await page.close();
    }
  }
  it("says that an address is not secure", async () => {
    const address = inject("site").replace("127.0.0.1", "whereabouts.test");
    expect(await desk(() => undefined, address)).toContain("does not begin with https");
  });
  it("says that a browser cannot do it", async () => {
    const without = () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    expect(await desk(without)).toContain("This browser cannot save a site");
  });
  it("says that nothing may be kept", async () => {
    const refusing = () => {
      CacheStorage.prototype.has = () => Promise.reject(new DOMException("no", "SecurityError"));
    };
    expect(await desk(refusing)).toContain("does not let the site keep anything");
  });
  it("asks the host, even where the browser takes the device to be offline", async () => {
    const offlineAndSmall = () => {
      Object.defineProperty(Navigator.prototype, "onLine", {get: () => false});
      StorageManager.prototype.estimate = async () => ({quota: 3e6, usage: 1e6});
    };
    expect(await desk(offlineAndSmall)).toContain("and 2.0 MB are free");
  });
  it("says that the network went away, and asks the host once for all files on their way", async () => {
    const lost = () => {
      const [reach, listed] = [window.fetch, new Set<string>()];
      let again = 0;
      // The host answers until it has said what there is to save.
      window.fetch = (file, options) => {
        const name = String(file).split("/").pop()!;
        if (/^offline.*\.json$/.test(name) && !listed.has(name)) {
          listed.add(name);
          return reach(file, options);
        }
        if (name === "offline.json") document.title = `asked again: ${++again}`;
        return Promise.reject(new TypeError("Failed to fetch"));
      };
    };
    const {text, title} = await deskAndTitle(lost);
    expect(text).toContain("The network went away. What has arrived is kept");
    // The button that it speaks of.
    expect(text).toContain("Save for offline use");
    // Once for why, and once for what the page then has to offer.
    expect(title).toBe("asked again: 2");
  });
  it("lets a reader try again where the host does not answer", async () => {
    const silent = () => {
      window.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    };
    expect(await desk(silent)).toMatch(/the host does not answer\..*Try again/);
  });
  it("says that there is too little room, before anything is fetched", async () => {
    const small = () => {
      StorageManager.prototype.estimate = async () => ({quota: 3e6, usage: 1e6});
    };
    expect(await desk(small)).toContain("and 2.0 MB are free");
  });
  it("says that the device is full", async () => {
    const full = () => {
      Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    };
    expect(await desk(full)).toContain("no more room");
  });
});
