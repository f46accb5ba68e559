import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {importsInputs, linkStyles} from "./page-styles.js";

const cell = (names: string) => `\`\`\`js\nimport {${names}} from "/toolkit.js";\n\`\`\`\n`;

describe("linkStyles(document, source, root)", () => {
  it("links the style of Inputs from a page whose cells use them, and from no other", () => {
    for (const [names, count] of [
      ["Plot, Inputs", 1],
      ["Plot, html", 0]
    ] as const) {
      const {document} = new JSDOM("<!doctype html><head></head>").window;
      linkStyles(document, cell(names), "../");
      expect(document.querySelectorAll('link[href="../style/inputs.css"]')).toHaveLength(count);
    }
  });
});

describe("importsInputs(source)", () => {
  it("reads an import over several lines", () => {
    expect(importsInputs(cell("\n  d3,\n  Inputs\n"))).toBe(true);
  });
  it("is not misled by a word of the text", () => {
    expect(importsInputs(`Inputs are cells.\n\n${cell("Plot")}`)).toBe(false);
  });
});
