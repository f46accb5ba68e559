import {JSDOM} from "jsdom";
import {afterAll, beforeEach, describe, expect, it, vi} from "vitest";
import {renderControls} from "../../publish/render-controls.js";
import type {Figure} from "../figures/figure.js";
import {addressOf, choicesText, readChoices, restoreChoices} from "./state.js";

const controls: Figure["controls"] = {
  unit: {label: "Show", values: {count: "people", share: "share"}},
  margin: {label: "Margin", range: {min: 0, max: 50, step: 5, start: 20, unit: "%"}},
  draw: {label: "Draw again", again: {start: 1}},
  frame: {label: "Play", play: {frames: 4, milliseconds: 300}},
  place: {
    label: "Place",
    pick: {start: "york", valuesOf: () => ({york: "York", leeds: "Leeds"})}
  }
};

let figure: HTMLElement;

beforeEach(() => {
  const {window} = new JSDOM(
    `<figure id="figure-x" data-figure="x">${renderControls("x", {controls} as Figure)}</figure>`
  );
  vi.stubGlobal("HTMLInputElement", window.HTMLInputElement);
  vi.stubGlobal("HTMLSelectElement", window.HTMLSelectElement);
  figure = window.document.querySelector("figure")!;
});
afterAll(() => void vi.unstubAllGlobals());

describe("the state of a figure's controls", () => {
  it("begins as it is printed", () => {
    expect(readChoices(figure)).toEqual({
      unit: "count",
      margin: "20",
      draw: "1",
      frame: "stills",
      place: "york"
    });
  });
  it("goes into an address and comes back", () => {
    expect(
      restoreChoices(
        figure,
        "?x.unit=share&x.margin=35&x.draw=7&x.frame=3&x.place=leeds&other.unit=count"
      )
    ).toBe(true);
    expect(readChoices(figure)).toEqual({
      unit: "share",
      margin: "35",
      draw: "7",
      frame: "3",
      place: "leeds"
    });
    const address = addressOf(figure, "http://host/york?y=1#z");
    expect(address).toBe(
      "http://host/york?x.unit=share&x.margin=35&x.draw=7&x.frame=3&x.place=leeds#figure-x"
    );
    expect(restoreChoices(figure, new URL(address).search)).toBe(false);
  });
  it("takes nothing that no reader could have chosen", () => {
    restoreChoices(figure, "?x.margin=NaN&x.place=atlantis");
    expect(readChoices(figure).place).toBe("york");
    expect(readChoices(figure).margin).toBe("20");
    restoreChoices(figure, "?x.unit=lies&x.margin=900&x.draw=-1&x.frame=5");
    expect(readChoices(figure)).toEqual({
      unit: "count",
      margin: "50",
      draw: "1",
      frame: "stills",
      place: "york"
    });
  });
  it("is said as a reader sees it", () => {
    expect(choicesText(figure)).toBe(
      "Show: people · Margin: 20% · Draw again: no. 1 · Place: York"
    );
  });
});
