import {JSDOM} from "jsdom";
import {afterAll, describe, expect, it, vi} from "vitest";

vi.stubGlobal("document", new JSDOM().window.document);
const {startFinder} = await import("./find-place.js");
afterAll(() => vi.unstubAllGlobals());

function openFinder() {
  const {window} = new JSDOM(`<place-finder><form><input></form><p role="status"></p>
<ul class="places"><li data-names="Leeds|E08000035"><a href="./leeds">Leeds</a></li>
<li data-names="York|E06000014"><a href="./york">York</a></li></ul></place-finder>`);
  const root = window.document.querySelector("place-finder")!;
  startFinder(root);
  const box = root.querySelector("input")!;
  const type = (text: string) => {
    box.value = text;
    box.dispatchEvent(new window.Event("input"));
  };
  const shown = () =>
    [...root.querySelectorAll("li:not([hidden])")].map(({textContent}) => textContent);
  return {type, shown, status: () => root.querySelector("[role=status]")!.textContent};
}

describe("startFinder(root)", () => {
  it("keeps the places that may be meant, and brings all back", () => {
    const {type, shown, status} = openFinder();
    type("yrk");
    expect(shown()).toEqual(["York"]);
    expect(status()).toBe("One place; Enter opens it.");
    type("");
    expect([...shown()].sort()).toEqual(["Leeds", "York"]);
    expect(status()).toBe("");
  });
  it("says so where no place is near", () => {
    const {type, shown, status} = openFinder();
    type("Atlantis");
    expect(shown()).toEqual([]);
    expect(status()).toMatch(/^No place here is called “Atlantis”/);
  });
});
