import {JSDOM} from "jsdom";
import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {deferScripts, setPolicy} from "./head.js";
import type {SourcePage} from "./pages.js";

const page = {path: "/stories/leeds"} as SourcePage;
const documentOf = (head: string) =>
  new JSDOM(`<!doctype html><head><meta charset="utf-8">${head}</head><body></body>`).window
    .document;

describe("deferScripts(document, page, keep)", () => {
  it("starts a page's modules after it has loaded, and preloads nothing", () => {
    const document = documentOf(
      '<link rel="modulepreload" href="a.js"><script type="module" src="./a.js"></script>'
    );
    deferScripts(document, page);
    expect(document.querySelector("link, script[src]")).toBeNull();
    expect(document.body.querySelector("script")?.text).toBe(
      'addEventListener("load",()=>{import("./a.js")})'
    );
  });
  it("drops Framework's client from a page without cells", () => {
    const document = documentOf('<script type="module">import "./client.js";</script>');
    deferScripts(document, page);
    expect(document.querySelector("script")).toBeNull();
  });
  it("keeps the cells of a page beside it", () => {
    const kept = new Map<string, string>();
    const cells = 'import {define} from "../client.js"; define({id: "1"});';
    const document = documentOf(`<script type="module">${cells}</script>`);
    deferScripts(document, page, (path, text) => void kept.set(path, text));
    expect([...kept]).toEqual([["stories/leeds.cells.js", cells]]);
    expect(document.querySelector("script")?.text).toContain('import("./leeds.cells.js")');
  });
});

describe("setPolicy(document)", () => {
  it("allows the inline scripts that the page holds, by their hashes", () => {
    const document = documentOf("<script>let a = 1;</script>");
    setPolicy(document);
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    const hash = createHash("sha256").update("let a = 1;").digest("base64");
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`);
    expect(policy).toContain("object-src 'none'");
  });
});
