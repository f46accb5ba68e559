import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/queries/engine.js";
import {openNative} from "../../src/queries/native.js";
import {checkNotebook} from "./check-notebook.js";
import {renderAnswer} from "./render-answer.js";
import {mostRows, renderResultTable} from "./render-table.js";
import {runNotebook} from "./run-notebook.js";
import {parsePage} from "../pages.js";

let engine: Engine;
beforeAll(async () => void (engine = await openNative({})));
afterAll(() => engine.close());

const fence = (info: string, text: string) => `\n\`\`\`${info}\n${text}\n\`\`\`\n`;
const sql = (name: string, text: string) => fence(`sql run=false name=${name}`, text);
const page = (...cells: string[]) => `---\ntitle: "T"\nnotebook: true\n---\n${cells.join("\n")}`;
const context = {root: "../"} as Parameters<typeof renderAnswer>[1];

async function render(...cells: string[]): Promise<string> {
  const {answers} = await runNotebook(page(...cells), engine);
  return renderAnswer(answers.at(-1)!, {...context, engine, file: "x.md"});
}

const input = fence(
  "yaml input=n",
  'label: "N"\ntype: "slider"\nfrom: 0\nto: 9\nstep: 1\nvalue: 7'
);

describe("runNotebook(page, engine)", () => {
  it("gives queries the values of inputs, and the results of other queries", async () => {
    const {answers} = await runNotebook(
      page(sql("b", "SELECT n + 1 AS m FROM a"), input, sql("a", "SELECT $n::INTEGER AS n")),
      engine
    );
    expect(answers.map((found) => "result" in found && found.result.rows)).toEqual([
      [{m: 8}],
      [{n: 7}]
    ]);
  });
  it("says of a file of its author's that it is not here, also through another query", async () => {
    const {answers} = await runNotebook(
      page(sql("a", "SELECT * FROM my_survey"), sql("b", "SELECT * FROM a")),
      engine
    );
    for (const found of answers)
      expect("unshown" in found && found.unshown).toContain(
        "This query reads my_survey, from a file"
      );
  });
  it("runs a query of the notebook's own that is called my_…", async () => {
    const {answers} = await runNotebook(
      page(sql("my_numbers", "SELECT 1 AS n"), sql("b", "SELECT * FROM my_numbers")),
      engine
    );
    expect(answers.every((found) => "result" in found)).toBe(true);
  });
});

describe("checkNotebook(page, context)", () => {
  const check = (source: string) =>
    checkNotebook(parsePage(source, {file: "src/x.md", path: "/x"}), {engine});
  it("finds nothing in a notebook that runs", async () => {
    expect(await check(page(input, sql("a", "SELECT $n AS n")))).toEqual([]);
  });
  it("tells which query does not run, why, and where", async () => {
    const [fault] = await check(
      page("Text.", sql("a", "SELECT 1 AS n"), sql("b", "SELECT m FROM a"))
    );
    expect(fault).toMatchObject({file: "src/x.md", line: 12, column: 1});
    expect(fault.message).toMatch(/^query b: .*"m"/);
  });
  it.each([
    [
      "a circle",
      sql("a", "SELECT * FROM b") + sql("b", "SELECT * FROM a"),
      "It reads what reads it"
    ],
    ["an input that is not there", sql("a", "SELECT $x"), "There is no input named x"],
    ["fields that are none", fence("yaml input=n", 'type: "wheel"'), "type must be one of"]
  ])("tells of %s", async (_, cells, words) => {
    const [fault] = await check(page(cells));
    expect(fault.message).toContain(words);
  });
});

describe("renderAnswer(answered, context)", () => {
  it("puts the doubt into the cell of its number, and says what is missing", async () => {
    const html = await render(
      sql(
        "a",
        "SELECT 2015 AS year, 2900 AS net, 400 AS net_half_width UNION ALL SELECT 2016, 3000, NULL UNION ALL SELECT 2017, NULL, NULL ORDER BY 1"
      )
    );
    expect(html).toContain(
      '<td class="n" data-value="2900">2,900 <span class="doubt">± 400</span></td>'
    );
    expect(html).toContain('3,000 <span class="doubt">no margin</span>');
    expect(html).toContain(">no value</td>");
    expect(html).toContain('<th scope="row" class="n">2015</th>');
    expect(html).not.toContain("net_half_width</th>");
  });
  it("says that numbers are written in the query where no table is read", async () => {
    expect(await render(sql("a", "SELECT 1 AS n"))).toContain("no table of ours");
  });
  it("draws a chart twice, and keeps the rows", async () => {
    const chart = fence("yaml chart=a", 'mark: "bar"\nx: "n"\ny: "name"');
    const html = await render(sql("a", "SELECT 'A' AS name, 5 AS n") + chart);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).toContain('aria-label="Bars of n by name: 1 value from 5 to 5"');
    expect(html).toContain("<summary>The rows</summary>");
  });
  it("says what cannot be drawn, as the notebook does", async () => {
    const chart = fence("yaml chart=a", 'mark: "bar"\nx: "n"\ny: "gone"');
    const html = await render(sql("a", "SELECT 5 AS n") + chart);
    expect(html).toContain('<p class="chart-problem">The result has no column gone.');
  });
  it("shows HTML of a result and of a query as text", async () => {
    const html = await render(sql("a", `SELECT '<img src=x>' AS "<b>"`));
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain("&lt;img src=x&gt;");
  });
  it("shows so many rows and says how many there are", async () => {
    const html = await render(sql("a", "SELECT * FROM range(1200)"));
    expect(html).toContain(`1,200 rows, of which the first ${mostRows} are shown`);
    expect(html.match(/<tr>/g)).toHaveLength(mostRows + 1);
  });
});

describe("renderResultTable(result)", () => {
  it("heads each column and each row", () => {
    const columns = [
      {name: "place", type: "VARCHAR"},
      {name: "n", type: "INTEGER"}
    ];
    expect(renderResultTable({columns, rows: [{place: "York", n: -5}]})).toBe(
      '<table><thead><tr><th scope="col">place</th><th scope="col" class="n">n</th></tr></thead><tbody><tr><th scope="row">York</th><td class="n">−5</td></tr></tbody></table>'
    );
  });
});

describe("parsePage(source, options), of a notebook", () => {
  it("takes the title for a missing description", () => {
    const parsed = parsePage(page(), {file: "x.md", path: "/x"});
    expect(parsed).toMatchObject({isNotebook: true, description: "T", bound: true});
  });
});
