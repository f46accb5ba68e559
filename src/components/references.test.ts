import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {inlineReferences, referencesOf, replaceReferences} from "./references.js";

const {document} = new JSDOM(`
<svg id="drawing"><defs><path id="own"/></defs><use href="#map"/><use href="#own"/>
<rect fill="url(#fade)" clip-path="url(#gone)"/></svg>
<svg><defs><path id="a" d="M0 0z"/><path id="unused"/><g id="map"><use href="#a"/></g>
<linearGradient id="fade"><stop offset="1"/></linearGradient></defs></svg>`).window;
const drawing = () =>
  document.querySelector("#drawing")!.cloneNode(true) as unknown as SVGSVGElement;

describe("referencesOf(element)", () => {
  it("finds addresses in every attribute, inside too", () => {
    expect(referencesOf(drawing())).toEqual(["map", "own", "fade", "gone"]);
  });
});

describe("replaceReferences(element, replace)", () => {
  it("changes ids, and neither words nor addresses of pages", () => {
    const link = document.createElement("a");
    link.setAttribute("href", "/york#a");
    link.setAttribute("title", "#a");
    link.setAttribute("style", "fill:url(#a);stroke:url(#b)");
    replaceReferences(link, (id) => `${id}2`);
    expect(link.outerHTML).toBe(
      '<a href="/york#a" title="#a" style="fill:url(#a2);stroke:url(#b2)"></a>'
    );
  });
});

describe("inlineReferences(drawing, find)", () => {
  const find = (id: string) => document.getElementById(id);
  it("makes a drawing whole: with what it refers to, and what that refers to", () => {
    const copy = drawing();
    inlineReferences(copy, find);
    const ids = [...copy.querySelectorAll("[id]")].map(({id}) => id);
    expect(ids.sort()).toEqual(["a", "fade", "map", "own"]);
    expect(copy.querySelector("#a")!.getAttribute("d")).toBe("M0 0z");
    expect(copy.querySelector("#a")!.namespaceURI).toBe("http://www.w3.org/2000/svg");
  });
  it("takes copies and leaves the page as it is", () => {
    const before = document.body.innerHTML;
    inlineReferences(drawing(), find);
    expect(document.body.innerHTML).toBe(before);
  });
  it("adds nothing to a drawing that is whole", () => {
    const copy = drawing();
    inlineReferences(copy, () => null);
    expect(copy.outerHTML).toBe(drawing().outerHTML);
  });
});
