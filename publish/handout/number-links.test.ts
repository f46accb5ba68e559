import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {numberLinks} from "./number-links.js";

function section(html: string): Element {
  return new JSDOM(`<section>${html}</section>`).window.document.querySelector("section")!;
}

describe("numberLinks(section, options)", () => {
  it("numbers each address once, and leaves links within the page alone", () => {
    const part = section(
      `<a href="./datasets#a">A</a> <a href="#b">B</a> <a href="https://example.org/c">C</a> <a href="./datasets#a">D</a>`
    );
    expect(numberLinks(part, {path: "/york"})).toEqual(["/datasets#a", "https://example.org/c"]);
    expect([...part.querySelectorAll("sup")].map(({textContent}) => textContent)).toEqual([
      "1",
      "2",
      "1"
    ]);
  });
  it("writes whole addresses where the site says where it stands", () => {
    const part = section(`<a href="../methods">M</a>`);
    const options = {path: "/stories/leeds", siteUrl: "https://example.org/w"};
    expect(numberLinks(part, options)).toEqual(["https://example.org/w/methods"]);
  });
});
