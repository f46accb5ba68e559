import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {shareDefs} from "./share-defs.js";

const shape = (id: string, d = "M0 0l9 9z") => `<path id="${id}" d="${d}"></path>`;
const use = (id: string) => `<use href="#${id}"></use>`;
const drawing = (defs: string, rest: string) => `<svg><defs>${defs}</defs>${rest}</svg>`;

function page(...drawings: string[]): Document {
  const {document} = new JSDOM(`<main><p>Words</p>${drawings.join("")}</main>`).window;
  shareDefs(document);
  return document;
}

const shared = (document: Document) => document.querySelector("main > svg[width='0'] defs");
const hrefs = (document: Document) =>
  [...document.querySelectorAll("main > svg:not([width]) > use")].map((one) =>
    one.getAttribute("href")
  );

describe("shareDefs(document)", () => {
  it("keeps once what two drawings define alike, outside both", () => {
    const document = page(
      drawing(shape("narrow-a"), use("narrow-a")),
      drawing(shape("wide-a"), use("wide-a"))
    );
    expect(shared(document)!.innerHTML).toBe(shape("shared-0"));
    expect(hrefs(document)).toEqual(["#shared-0", "#shared-0"]);
    expect(document.querySelectorAll("path, defs")).toHaveLength(2);
  });
  it("leaves what differs where it is", () => {
    const one = drawing(shape("narrow-a"), use("narrow-a"));
    const other = drawing(shape("wide-a", "M1 1l9 9z"), use("wide-a"));
    const document = page(one, other);
    expect(document.querySelector("main")!.innerHTML).toBe(`<p>Words</p>${one}${other}`);
  });
  it("knows groups alike whose parts have other ids", () => {
    const map = (prefix: string, parts: string) =>
      drawing(
        `${shape(`${prefix}-a`)}${shape(`${prefix}-b`, "M1 1z")}<g id="${prefix}-m">${parts}</g>`,
        use(`${prefix}-m`)
      );
    const document = page(
      map("narrow", use("narrow-a") + use("narrow-b")),
      map("wide", use("wide-a") + use("wide-b")),
      map("other", use("other-b") + use("other-a"))
    );
    const [first, second, third] = hrefs(document);
    expect(first).toBe(second);
    expect(third).toBe("#other-m");
    const used = [...document.querySelectorAll("#other-m use")].map(
      (one) => document.querySelector(one.getAttribute("href")!)!.outerHTML
    );
    expect(used[0]).toContain('d="M1 1z"');
    expect(used[1]).toContain('d="M0 0l9 9z"');
    expect(document.querySelectorAll("path")).toHaveLength(2);
  });
  it("takes along what the shared refers to, so that no drawing is needed by another", () => {
    const twice = (id: string) => `<g id="${id}">${use("a")}</g>`;
    const document = page(drawing(shape("a") + twice("m") + twice("n"), use("m") + use("n")));
    expect(shared(document)!.querySelectorAll("path")).toHaveLength(1);
    const inside = shared(document)!.querySelector("use")!.getAttribute("href")!;
    expect(shared(document)!.querySelector(inside)!.localName).toBe("path");
  });
  it("follows fills and clips by address", () => {
    const gradient = (id: string) => `<linearGradient id="${id}"><stop></stop></linearGradient>`;
    const box = (id: string) => `<rect fill="url(#${id})"></rect>`;
    const document = page(drawing(gradient("x"), box("x")), drawing(gradient("y"), box("y")));
    const fills = [...document.querySelectorAll("rect")].map((one) => one.getAttribute("fill"));
    expect(fills).toEqual(["url(#shared-0)", "url(#shared-0)"]);
  });
  it("keeps apart drawings that give one id to different things", () => {
    const document = page(
      drawing(shape("a"), use("a")),
      drawing(shape("a", "M2 2z"), use("a")),
      drawing(shape("a", "M2 2z"), use("a"))
    );
    expect(hrefs(document)).toEqual(["#a", "#shared-0", "#shared-0"]);
  });
  it("leaves links in the text alone", () => {
    const document = page(
      `<p id="a"><a href="#a">a</a></p>`,
      drawing(shape("b"), ""),
      drawing(shape("c"), "")
    );
    expect(document.querySelector("a")!.getAttribute("href")).toBe("#a");
  });
});
