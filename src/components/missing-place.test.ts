import {JSDOM} from "jsdom";
import {afterEach, describe, expect, it, vi} from "vitest";

vi.stubGlobal("document", new JSDOM().window.document);
const {startGuess} = await import("./missing-place.js");
afterEach(() => vi.unstubAllGlobals());

function guess(path: string): {text: string; links: string[]} {
  const {window} = new JSDOM(
    `<place-list><div class="place-guess" hidden></div><ul class="places">
<li data-names="Leeds|E08000035"><a href="/places/leeds">Leeds</a></li>
<li data-names="York|E06000014"><a href="/places/york">York</a></li>
<li data-names="Selby|E07000169"><a href="/places/selby">Selby</a></li>
<li data-names="Hull|E06000010"><a href="/places/hull">Hull</a></li></ul></place-list>`,
    {url: "http://host/"}
  );
  vi.stubGlobal("document", window.document);
  const root = window.document.querySelector("place-list")!;
  startGuess(root, path);
  const box = root.querySelector<HTMLElement>(".place-guess")!;
  return {
    text: box.hidden ? "" : (box.textContent ?? ""),
    links: [...box.querySelectorAll("a")].map(({textContent}) => textContent ?? "")
  };
}

describe("startGuess(root, path)", () => {
  it("offers the nearest names, the likeliest first", () => {
    const {text, links} = guess("/places/yrok");
    expect(text).toContain("No place is called “yrok”");
    expect(links[0]).toBe("York");
  });
  it("offers the nearest codes for a code that is not known", () => {
    expect(guess("/places/E06000015").links).toContain("York");
  });
  it("offers some even where nothing is near, and nothing on other addresses", () => {
    expect(guess("/places/atlantis").links).toHaveLength(4);
    expect(guess("/no/such/page")).toEqual({text: "", links: []});
  });
});
