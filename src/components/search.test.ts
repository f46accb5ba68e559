// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {renderSearch} from "../../publish/render-search.js";
import {makeSearch, type Search} from "./search-engine.js";
import {startSearch} from "./search.js";

const search = makeSearch([
  {url: "york#asylum", kind: "section", title: "Asylum", page: "York", level: 2, text: "a <b>"},
  {url: "datasets#t", kind: "table", title: "Asylum table", page: "T", level: 2, text: "rows"}
]);

function open(address: string, load = () => Promise.resolve(search)) {
  history.replaceState(null, "", address);
  document.body.innerHTML = `<div>${renderSearch()}</div>`;
  startSearch(document.body.firstElementChild!, load);
  const box = document.querySelector("input")!;
  return {
    box,
    type: (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event("input"));
    },
    links: () => [...document.querySelectorAll<HTMLAnchorElement>("ol a")],
    status: () => document.querySelector("[role=status]")!.textContent
  };
}

const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));

describe("startSearch(root, load)", () => {
  beforeEach(() => history.replaceState(null, "", "/search"));

  it("fetches nothing until the box is used", async () => {
    const load = vi.fn(() => Promise.resolve(search));
    const {box} = open("/search", load);
    expect(load).not.toHaveBeenCalled();
    box.focus();
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  });
  it("answers the question in the address", async () => {
    const {links, status} = open("/search?q=asylum");
    await vi.waitFor(() => expect(links()).toHaveLength(2));
    expect(links()[0].getAttribute("href")).toBe("./york#asylum");
    expect(status()).toBe("2 results, the best first.");
  });
  it("keeps the question in the address, and takes it out again", () => {
    const {type} = open("/search");
    type("asylum table");
    expect(location.search).toBe("?q=asylum+table");
    type("");
    expect(location.search).toBe("");
  });
  it("says when nothing fits", async () => {
    const {type, status, links} = open("/search");
    type("xylophone");
    await vi.waitFor(() => expect(status()).toContain("Nothing on this site fits “xylophone”"));
    expect(links()).toEqual([]);
    expect(document.querySelector("ol")!.hidden).toBe(true);
  });
  it("writes text as text", async () => {
    const {links} = open("/search?q=asylum");
    await vi.waitFor(() => expect(links()).toHaveLength(2));
    expect(document.querySelector("ol b")).toBeNull();
  });
  it("goes through the results with the arrow keys, and back with Escape", async () => {
    const {box, links} = open("/search?q=asylum");
    await vi.waitFor(() => expect(links()).toHaveLength(2));
    box.focus();
    press("ArrowDown");
    press("ArrowDown");
    expect(document.activeElement).toBe(links()[1]);
    press("ArrowUp");
    expect(document.activeElement).toBe(links()[0]);
    press("Escape");
    expect(document.activeElement).toBe(box);
  });
  it("says when the index cannot be fetched, and tries again", async () => {
    const load = vi
      .fn<() => Promise<Search>>()
      .mockRejectedValueOnce(new Error("offline"))
      .mockResolvedValue(search);
    const {type, status, links} = open("/search", load);
    type("asylum");
    await vi.waitFor(() => expect(status()).toContain("could not be fetched"));
    type("asylum table");
    await vi.waitFor(() => expect(links().length).toBeGreaterThan(0));
  });
});
