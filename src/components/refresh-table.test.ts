import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {refreshTable} from "./refresh-table.js";

const {document} = new JSDOM(
  '<table><thead><tr><th aria-sort="ascending">What</th><th class="n">People</th></tr></thead>' +
    '<tbody><tr><th scope="row">b</th><td class="n">2</td></tr><tr><th scope="row">a</th><td class="n">1,000</td></tr></tbody></table>'
).window;
const table = document.querySelector("table")!;
const columns = [
  {name: "what", label: "What"},
  {name: "people", label: "People", missing: "nobody"}
];

beforeAll(() => void vi.stubGlobal("document", document));
afterAll(() => void vi.unstubAllGlobals());

describe("refreshTable(table, columns, rows)", () => {
  it("leaves a table that says the same as a reader has sorted it", () => {
    const before = table.outerHTML;
    refreshTable(table, columns, [
      {what: "a", people: 1000},
      {what: "b", people: 2}
    ]);
    expect(table.outerHTML).toBe(before);
  });
  it("puts other rows in their own order, looking as the old ones", () => {
    refreshTable(table, columns, [
      {what: "a", people: 1001},
      {what: "b", people: null}
    ]);
    expect(table.querySelector("[aria-sort]")).toBeNull();
    expect(table.tBodies[0].innerHTML).toBe(
      '<tr><th scope="row" class="">a</th><td class="n">1,001</td></tr><tr><th scope="row" class="">b</th><td class="n">nobody</td></tr>'
    );
  });
  it("names the cells of a table whose rows become cards, and of no other", () => {
    expect(table.querySelector("[data-label]")).toBeNull();
    const cards = document.createElement("div");
    cards.className = "table-cards";
    cards.append(table.cloneNode(true));
    refreshTable(cards.querySelector("table")!, columns, [{what: "c", people: 3}]);
    expect(cards.querySelector("tbody")!.innerHTML).toBe(
      '<tr><th scope="row" class="" data-label="What">c</th><td class="n" data-label="People">3</td></tr>'
    );
  });
});
