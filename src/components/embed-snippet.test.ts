import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {fitSnippet, frameSnippet} from "./embed-snippet.js";

const root = "https://example.org/whereabouts/";

describe("frameSnippet(address, options)", () => {
  it("has a title and waits until it is near", () => {
    const address = `${root}embed/students-york.html?students.show=a&b="c"`;
    const title = "“Who came” & who <left>";
    const {window} = new JSDOM(frameSnippet(address, {title, height: 420}));
    const frame = window.document.querySelector("iframe")!;
    expect(frame.getAttribute("src")).toBe(address);
    expect(frame.title).toBe(title);
    expect(frame.getAttribute("loading")).toBe("lazy");
    expect(frame.height).toBe("420");
  });
});

describe("fitSnippet(root)", () => {
  /** A page with two frames, and what it does when one of them says how high it is. */
  function pageWith(src: string) {
    const html = `<iframe src="about:blank"></iframe><iframe src="about:blank"></iframe>${fitSnippet(root)}`;
    const {window} = new JSDOM(html, {runScripts: "dangerously"});
    const [first, second] = window.document.querySelectorAll("iframe");
    Object.defineProperty(first, "src", {value: src});
    const say = (data: unknown) =>
      window.dispatchEvent(new window.MessageEvent("message", {data, source: first.contentWindow}));
    return {first, second, say};
  }
  it("fits the frame that speaks, and no other", () => {
    const {first, second, say} = pageWith(`${root}embed/students-york.html`);
    say({height: 512});
    expect([first.height, second.height]).toEqual(["512", ""]);
  });
  it("heeds no frame of another site, and nothing but a height", () => {
    const other = pageWith("https://example.com/embed/x.html");
    other.say({height: 512});
    expect(other.first.height).toBe("");
    const own = pageWith(`${root}embed/x.html`);
    own.say({height: "<b>"});
    own.say({height: -1});
    expect(own.first.height).toBe("");
  });
});
