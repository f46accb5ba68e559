import {describe, expect, it} from "vitest";
import {textHtml} from "./text-html.js";

describe("the text of a notebook", () => {
  it("is Markdown", () => {
    expect(textHtml("# A\n\n*b* `c`")).toBe("<h1>A</h1>\n<p><em>b</em> <code>c</code></p>\n");
  });
  it("shows HTML as text", () => {
    const html = textHtml("<script>alert(1)</script> <b onclick=x>b</b>");
    expect(html).not.toMatch(/<(script|b)/);
    expect(html).toContain("&lt;script&gt;");
  });
  it("fetches no picture", () => {
    expect(textHtml("![a](https://example.org/a.png)")).not.toContain("<img");
  });
  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:x"
  ])("makes no link of %s", (address) => {
    expect(textHtml(`[a](${address})`)).not.toContain("href");
    expect(textHtml(`<${address}>`)).not.toContain("href");
  });
  it.each(["https://example.org/", "/york", "#notes", "./a"])("makes a link of %s", (address) => {
    expect(textHtml(`[a](${address})`)).toContain(`<a href="${address}" rel="noreferrer">`);
  });
});
