import {describe, expect, it} from "vitest";
import {fromPage} from "./from-page.js";

const front = "---\ntitle: Who came?\ndescription: Arrivals in York\narea: york\n---\n";

describe("fromPage(markdown)", () => {
  it("reads a page as an author writes it", () => {
    const {title, description, cells} = fromPage(`${front}
# Who came?

About <data-value of="a.b.c">2,900</data-value>.


\`\`\`yaml input=year
type: slider
label: Year   # with a comment
from: 2012
to: 2024
step: 1
value: 2020
\`\`\`
\`\`\`sql name=york run=false
select 1
\`\`\`

\`\`\`yaml chart
{mark: interval, x: year, y: n, lower: low, upper: "high"}
\`\`\`

\`\`\`js run=false
an example
\`\`\`

~~~js echo
york
~~~

The end.
`);
    expect({title, description}).toEqual({title: "Who came?", description: "Arrivals in York"});
    expect(cells).toEqual([
      {
        id: "cell-1",
        kind: "text",
        text: '# Who came?\n\nAbout <data-value of="a.b.c">2,900</data-value>.'
      },
      {
        id: "cell-2",
        kind: "input",
        name: "year",
        label: "Year",
        input: {type: "slider", from: 2012, to: 2024, step: 1},
        value: 2020
      },
      {
        id: "cell-3",
        kind: "sql",
        name: "york",
        sql: "select 1",
        chart: {mark: "interval", x: "year", y: "n", lower: "low", upper: "high"}
      },
      {id: "cell-4", kind: "text", text: "```js run=false\nan example\n```"},
      {id: "cell-5", kind: "script", code: "york"},
      {id: "cell-6", kind: "text", text: "The end."}
    ]);
  });
  it("reads pages without front matter, with marks of Windows, and with nothing", () => {
    expect(fromPage("\ufeff# A\r\n\r\n```js\r\n1\r\n2\r\n```").cells).toMatchObject([
      {text: "# A"},
      {code: "1\n2"}
    ]);
    expect(fromPage("")).toEqual({title: "", description: "", cells: []});
    expect(fromPage("---\n---\n\nText")).toMatchObject({title: "", cells: [{text: "Text"}]});
  });
  it("leaves out what toPage wrote for the page's own scripts and readers", () => {
    const page =
      "```text note\nstayed\n```\n\n```js generated\nconst a = 1;\n```\n\n```js\na\n```\n";
    expect(fromPage(page).cells).toEqual([{id: "cell-1", kind: "script", code: "a"}]);
  });
  it.each([
    ["---\ntitle: x\n", "Line 1: the front matter does not end"],
    ['---\ntitle: "x\n---\n', "Line 2: "],
    ["---\ntitle: [x]\n---\n", "Line 2: title must be a text."],
    ["---\n- x\n---\n", "Line 2: there must be fields here"],
    [`${front}\n\n\`\`\`js\n1`, "Line 8: this cell has no line of ``` that ends it."],
    [
      "\n```yaml chart=a\nmark: bar\n```\n",
      "Line 2: this chart must stand right after the query a."
    ],
    ["```sql name=b\n```\n```yaml chart=a\n```\n", "Line 3: this chart must stand right after"],
    [
      "```sql name=b\n```\n```yaml chart\nmark: pie\n```\n",
      "Line 4: mark must be one of bar, line"
    ],
    ["```sql name=b\n```\n```yaml chart\nmark: bar\nx: [a]\n```\n", "Line 5: x must be a text."],
    [
      `${front}\`\`\`yaml input=a\ntype: year\nfrom: 1\nto: x\nvalue: 1\n\`\`\`\n`,
      "Line 9: to must be a number."
    ],
    [
      "```yaml input=a\ntype: choice\noptions: a\nvalue: a\n```\n",
      "Line 3: options must be a list"
    ],
    ["```yaml input=a\ntype: area\nvalue: [a]\n```\n", "Line 3: value must be a text or a number."],
    ["```yaml input=a\ntype: area\n```\n", "Line 2: value must be a text or a number."],
    ["```yaml input=a\n\ttype: [\n```\n", "Line 2: "],
    ["```js\n```\n".repeat(301), "Line 601: a notebook has at most 300 cells."]
  ])("tells the line of what is wrong: %j", (page, message) => {
    expect(() => fromPage(page)).toThrow(message);
  });
  it("refuses what is too long to be one", () => {
    expect(() => fromPage("x".repeat(4_000_001))).toThrow("longer than a notebook can be");
  });
  it("stops before a bomb of aliases goes off", () => {
    const lines = Array.from({length: 30}, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    const bomb = ["a0: &a0 [x]", ...lines.slice(1), "options: *a29"].join("\n");
    const page = `\`\`\`yaml input=a\n${bomb}\ntype: choice\nvalue: x\n\`\`\`\n`;
    expect(() => fromPage(page)).toThrow("options must be a list of texts");
  });
});
