import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {renderDeck} from "./render-deck.js";
import type {Slide} from "./slide.js";

const card = `<div class="card" id="card-a" popover="">Who is counted</div>`;
const figure = `<story-figure name="a"><figure class="figure" id="figure-a" data-figure="a" data-rows="./figures/a.json"><figcaption><p class="figure-number">Figure 1</p><p class="figure-title">It grew</p></figcaption><div class="chart"><div class="chart-wide"><svg><use href="#shared-0"></use></svg></div></div><p class="figure-caveat">First. Second.</p><p class="figure-source">Source: A. <span class="badge">no published margin</span> <span class="who">Who is counted: <button class="open-card" popovertarget="card-a">A</button></span></p>${card}<div class="figure-more"><details class="more-text"><p id="words-a">In words.</p></details><details class="more-query"></details></div></figure></story-figure>`;

const slide: Slide = {
  id: "a",
  kind: "figure",
  title: "It grew",
  section: "What changed?",
  html: `${figure}<p>See <a href="#sources">the sources</a> and <button popovertarget="term-b">b</button>.</p>`,
  figures: [
    {
      name: "a",
      title: "It grew",
      subtitle: "",
      address: "york#figure-a",
      caveats: ["First. Second."],
      interval: "No published margin: shared out.",
      doubt: "No published margin.",
      source: "A, table 1 (2024).",
      shortSource: "A (2024).",
      description: "It grew from one to two.",
      asked: {questions: [{question: "Why?", answer: "Nobody knows."}], avoid: ["“It rose.”"]}
    }
  ],
  notes: {spoken: "<p>Slowly.</p>", prose: "<p>Rest.</p>", numbers: [], claims: []},
  cuts: ["five", "fifteen"],
  steps: 0,
  isFull: false
};
const opening: Slide = {...slide, id: "start", kind: "opening", html: "<p>A.</p>", figures: []};

function render(siteUrl?: string): Document {
  const article = new JSDOM(
    `<head><meta charset="utf-8"><title>York | Site</title><style id="fonts">url(./fonts/a)</style></head><body><main><h2 id="sources">S</h2><span id="term-b" popover="">B is b.</span><svg><defs><path id="shared-0"></path></defs></svg></main></body>`
  ).window.document;
  const options = {path: "/york", root: "./", siteUrl, icon: "<svg></svg>"};
  return new JSDOM(renderDeck(article, [opening, slide], options)).window.document;
}

describe("renderDeck(article, slides, options)", () => {
  it("keeps what goes with a figure: short beside it, whole in the notes", () => {
    const section = render().querySelector("#a")!;
    expect(section.querySelector(".slide-doubt")?.textContent?.replace(/\s+/g, " ").trim()).toBe(
      "No published margin. First. Source: A (2024). Who is counted: A"
    );
    const notes = section.querySelector("template")!.innerHTML;
    for (const text of [
      "Slowly.",
      "First. Second.",
      "No published margin: shared out.",
      "A, table 1 (2024).",
      "It grew from one to two.",
      "<strong>Why?</strong> Nobody knows.",
      "“It rose.”",
      "<p>Rest.</p>"
    ])
      expect(notes).toContain(text);
  });
  it("says a finding once, and leaves the article’s tools to the article", () => {
    const section = render().querySelector("#a")!;
    expect(section.querySelector("h2")?.textContent).toBe("It grew");
    expect(section.querySelector(".figure-title, .figure-number, .more-query")).toBeNull();
    expect(section.querySelector(".more-text #words-a")?.textContent).toBe("In words.");
  });
  it("keeps what slides open, and what their drawings share, outside of them", () => {
    const document = render();
    for (const id of ["card-a", "term-b", "shared-0"])
      expect(document.getElementById(id)?.closest(".deck-notes"), id).not.toBeNull();
    expect(document.querySelector("use")?.getAttribute("href")).toBe("#shared-0");
  });
  it("moves addresses to where the deck is", () => {
    const document = render();
    const hrefs = [...document.querySelectorAll("#a a")].map((a) => a.getAttribute("href"));
    expect(hrefs).toEqual(["../york#sources"]);
    expect(document.querySelector("figure")?.dataset.rows).toBe("../figures/a.json");
    expect(document.querySelector("#fonts")?.textContent).toBe("url(.././fonts/a)");
    expect(document.querySelector("[data-cut=five]")?.getAttribute("href")).toBe(
      "../present/york?cut=five"
    );
  });
  it("has QR codes where the site has an address, and none elsewhere", () => {
    expect(render().querySelector(".qr")).toBeNull();
    const codes = render("https://example.org").querySelectorAll(".qr path");
    expect(codes).toHaveLength(2);
    expect(codes[0].getAttribute("d")).not.toBe(codes[1].getAttribute("d"));
  });
  it("allows no script but its own file", () => {
    const document = render();
    const policy = document.querySelector("meta[http-equiv]")!.getAttribute("content");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect([...document.querySelectorAll("script")].map((script) => script.src)).toEqual([
      "../present/deck.js"
    ]);
  });
});
