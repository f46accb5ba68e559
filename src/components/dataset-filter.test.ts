// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from "vitest";
import {startFilter} from "./dataset-filter.js";

const dataset = (id: string, text: string) =>
  `<article class="dataset" id="${id}">${text}</article>`;

describe("startFilter(root)", () => {
  let box: HTMLInputElement;
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => !element.hidden)
      .map(({id}) => id);
  function type(text: string): void {
    box.value = text;
    box.dispatchEvent(new Event("input"));
  }

  beforeEach(() => {
    document.body.innerHTML = `<div class="filter"><input><p role="status"></p></div><nav class="subjects"></nav>
      <section class="subject" id="a">${dataset("births", "Births by mother")}${dataset("deaths", "Deaths")}</section>
      <section class="subject" id="b">${dataset("asylum", "Asylum, Home Office")}</section>`;
    startFilter(document.body);
    box = document.querySelector("input")!;
  });

  it("shows the tables that hold every word, whatever its case", () => {
    type("HOME asylum");
    expect(shown(".dataset")).toEqual(["asylum"]);
    expect(shown(".subject")).toEqual(["b"]);
    expect(document.querySelector("[role=status]")!.textContent).toBe("1 of 3 tables");
  });
  it("says when no table fits", () => {
    type("xylophone");
    expect(shown(".dataset")).toEqual([]);
    expect(document.querySelector("[role=status]")!.textContent).toContain("No table fits");
  });
  it("shows everything again when the box is empty", () => {
    type("asylum");
    type(" ");
    expect(shown(".dataset")).toHaveLength(3);
    expect(shown(".subjects")).toHaveLength(1);
    expect(document.querySelector("[role=status]")!.textContent).toBe("");
  });
});
