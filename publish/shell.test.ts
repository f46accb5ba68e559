import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {footer, header} from "./shell.js";
import {site} from "./site.js";

describe("header({path})", () => {
  const current = (path: string) =>
    [...new JSDOM(header({path})).window.document.querySelectorAll("[aria-current]")].map(
      ({textContent}) => textContent
    );
  it("marks the page that is open, and no other", () => {
    expect(current("/methods")).toEqual(["Methods"]);
    expect(current("/index")).toEqual([site.name]);
    expect(current("/404")).toEqual([]);
  });
});

describe("footer({path})", () => {
  const {document} = new JSDOM(footer({path: "/about"})).window;
  it("names the version and the day of the release, which belong to the citation", () => {
    expect(document.body.textContent).toContain(`${site.name} ${site.version}, released on `);
    expect(document.querySelector("time")?.dateTime).toBe(site.released);
  });
  it("leads to the glossary, changes, the offline copy, licences, accessibility, privacy and contact", () => {
    const links = [...document.querySelectorAll("nav a")].map((link) => link.getAttribute("href"));
    const parts = ["#licences", "#accessibility", "#privacy", "#contact"].map(
      (id) => `/about${id}`
    );
    expect(new Set(links)).toEqual(
      new Set(["/glossary", "/about", "/changes", "/offline", ...parts])
    );
  });
  it("marks the page that is open", () => {
    expect(document.querySelector("[aria-current=page]")?.textContent).toBe("About");
  });
});
