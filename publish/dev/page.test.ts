import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {parsePage} from "../pages.js";
import {addDevTools, listFaults, markFaults} from "./page.js";

const page = parsePage(
  `---\ntitle: T\ndescription: D\n---\n\nOne <data-value of="a">1</data-value> and\n<data-value of="b">2</data-value>.\n`,
  {file: "src/t.md", path: "/t"}
);
const fault = {file: "src/t.md", line: 7, column: 1, message: "unknown fact: <b>"};
const open = () =>
  new JSDOM("<body><p><data-value>1</data-value><data-value>2</data-value></p></body>").window
    .document;

describe("markFaults(document, page, faults)", () => {
  it("marks the element at the place of the fault, and no other", () => {
    const document = open();
    markFaults(document, page, [fault]);
    const marks = [...document.querySelectorAll("data-value")].map((element) =>
      element.getAttribute("data-fault")
    );
    expect(marks).toEqual([null, "unknown fact: <b>"]);
  });
});

describe("markFaults(document, page, faults), of words", () => {
  const at = (text: string, message: string) => ({
    file: "src/t.md",
    line: 9,
    column: 1,
    message,
    text
  });
  const mark = (html: string, ...faults: ReturnType<typeof at>[]): string => {
    const {document} = new JSDOM(`<main>${html}</main>`).window;
    markFaults(document, page, faults);
    const marks = [...document.querySelectorAll("mark")];
    for (const found of marks) found.textContent = `[${found.getAttribute("data-fault")}]`;
    return document.querySelector("main")!.textContent!;
  };

  it("marks a number in its sentence, not the same number where it is bound, or in code", () => {
    const html = "<p>Now <data-value>12</data-value>, <code>12</code>, 1,112 and 12 came.</p>";
    expect(mark(html, at("12", "unbound"))).toBe("Now 12, 12, 1,112 and [unbound] came.");
  });
  it("marks several in the order of the text", () => {
    const faults = [at("12", "first"), at("12", "second"), at("[@nobody-1]", "third")];
    expect(mark("<p>A 12 and 12.</p><p>As told [@nobody-1].</p>", ...faults)).toBe(
      "A [first] and [second].As told [third]."
    );
  });
});

describe("addDevTools(document, faults)", () => {
  it("shows each fault with its place, as text", () => {
    const document = open();
    addDevTools(document, listFaults([fault], []));
    expect(document.querySelector(".dev-faults code")?.textContent).toBe("src/t.md:7:1");
    expect(document.querySelector(".dev-faults li")?.textContent).toContain("unknown fact: <b>");
  });
  it("shows no banner where there is no fault", () => {
    const document = open();
    addDevTools(document, []);
    expect(document.querySelector(".dev-faults")).toBeNull();
    expect(document.querySelector("script")?.textContent).toContain("/_dev/events");
  });
});

describe("listFaults(faults, errors)", () => {
  it("does not say twice what the check of the prose has found", () => {
    expect(listFaults([fault], ["unknown fact: <b>", "missing rows of figure: f"])).toEqual([
      "src/t.md:7:1 unknown fact: <b>",
      "missing rows of figure: f"
    ]);
  });
});
