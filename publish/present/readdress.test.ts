import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {readdress} from "./readdress.js";

it("readdress(root, pages) moves relative addresses from one page to another", () => {
  const {document} = new JSDOM(
    `<a href="./data/a.csv"></a><a href="#sources"></a><a href="../b?x=1#y"></a><a href="https://example.org/"></a><a href="/c"></a><a href="#here"></a><p id="here"></p><i data-rows="./figures/f.json"></i><svg><use href="#shape"></use></svg>`
  ).window;
  readdress(document, {from: "/stories/york", to: "/present/stories/york"});
  const hrefs = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  expect(hrefs).toEqual([
    "../../stories/data/a.csv",
    "../../stories/york#sources",
    "../../b?x=1#y",
    "https://example.org/",
    "/c",
    "#here"
  ]);
  expect(document.querySelector("use")?.getAttribute("href")).toBe("#shape");
  expect(document.querySelector("i")?.dataset.rows).toBe("../../stories/figures/f.json");
});
