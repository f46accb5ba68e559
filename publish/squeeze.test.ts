import {describe, expect, it} from "vitest";
import {squeezeLines} from "./squeeze.js";

describe("squeezeLines(html)", () => {
  it("takes line breaks beside blocks, inside and outside", () => {
    expect(
      squeezeLines('<p class="a">\nOne\n two</p>\n\n<table>\n<tr>\n<td>3</td>\n</tr></table>')
    ).toBe('<p class="a">One\n two</p><table><tr><td>3</td></tr></table>');
  });
  it("leaves spaces between words, links and items", () => {
    const html = "<p>One <b>two</b>\n<a>three</a></p><li>a</li>\n<li>b</li>";
    expect(squeezeLines(html)).toBe(html);
  });
  it("leaves code, scripts and drawings as they are", () => {
    for (const html of [
      "<pre><code>SELECT\n\n<p>\n1</code></pre>",
      "<script>a\n<p>\nb</script>",
      "<svg><title>\na\n</title></svg>"
    ])
      expect(squeezeLines(html)).toBe(html);
  });
  it("takes no other element for a block of the same first letters", () => {
    const html = "a\n<path>b</path>\n<picture></picture>\n<header></header>";
    expect(squeezeLines(html)).toBe(html);
  });
});
