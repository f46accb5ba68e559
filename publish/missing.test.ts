import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {anchorAtRoot} from "./missing.js";

describe("anchorAtRoot(document, root)", () => {
  const {document} = new JSDOM(`<base href="/"><link href="./style.css">
    <a href="./">home</a><a href="#top">top</a><a href="https://example.org/">out</a><a href="/york">y</a>
    <img src="figure.png"><script>addEventListener("load",()=>{import("./page.js")})</script>`)
    .window;
  anchorAtRoot(document, "/where/");
  const addresses = (name: string) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));

  it("makes relative addresses begin at the root, and leaves others alone", () => {
    expect(addresses("href")).toEqual([
      "/where/style.css",
      "/where/",
      "#top",
      "https://example.org/",
      "/york"
    ]);
    expect(addresses("src")).toEqual(["/where/figure.png"]);
  });
  it("does so in the script that starts the page", () => {
    expect(document.querySelector("script")?.textContent).toContain('import("/where/page.js")');
  });
  it("removes the base, which the policy does not allow", () => {
    expect(document.querySelector("base")).toBeNull();
  });
});
