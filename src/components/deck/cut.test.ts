import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {keepCut} from "./cut.js";

function keep(search: string, cuts = ["five fifteen", "", "fifteen", "five fifteen"]) {
  const sections = cuts.map(
    (cut, index) => `<section id="s${index}" data-cuts="${cut}"></section>`
  );
  const slides = new JSDOM(`<div>${sections.join("")}</div>`).window.document.querySelector("div")!;
  const cut = keepCut(slides, search);
  return {cut, ids: [...slides.children].map(({id}) => id)};
}

it("keepCut(slides, search) keeps the talk that an address names", () => {
  expect(keep("?cut=five")).toEqual({cut: {name: "five", minutes: 5}, ids: ["s0", "s3"]});
  expect(keep("?cut=fifteen&projector").ids).toEqual(["s0", "s2", "s3"]);
});

it("keepCut(slides, search) keeps all slides where there is no such talk", () => {
  const whole = {cut: {name: "", minutes: null}, ids: ["s0", "s1", "s2", "s3"]};
  expect(keep("")).toEqual(whole);
  expect(keep("?cut=six")).toEqual(whole);
  // The opening alone is no talk.
  expect(keep("?cut=five", ["five", ""]).ids).toEqual(["s0", "s1"]);
});
