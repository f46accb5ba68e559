import {sayNumber} from "../../src/prose/sayable.js";
import {formatNumber} from "../../src/prose/format.js";
import {escapeHtml} from "../html.js";
import type {Draft} from "./draft-slides.js";
import type {SlideClaim, SlideNotes, SlideNumber} from "./slide.js";

/** Returns what the presenter has beside a slide: its words, and the doubt of what is on it. */
export function readNotes({shown, spoken, prose}: Draft): SlideNotes {
  const elements = shown.map(({element}) => element);
  const find = (selector: string) => elements.flatMap((one) => [...one.querySelectorAll(selector)]);
  return {
    spoken: spoken.map(plainText).join("\n"),
    prose: prose.map(plainText).join("\n"),
    numbers: find("data-value").map(readNumber),
    claims: find("story-claim").map(readClaim)
  };
}

export function readNumber(value: Element): SlideNumber {
  const exact = Number(value.querySelector("data")?.getAttribute("value"));
  const written = value.querySelector("data")?.textContent ?? "";
  const format = {signed: /^[+\u2212]/.test(written), percent: written.endsWith("%")};
  const to = Number.isInteger(exact) ? 1 : 0.1;
  return {
    said: sayNumber(exact, format),
    exact: formatNumber(exact, {...format, to}),
    note: sentencesOf(value)
  };
}

export function readClaim(claim: Element): SlideClaim {
  return {text: claim.querySelector(".claim")?.textContent ?? "", why: sentencesOf(claim)};
}

const sentencesOf = (element: Element): string[] =>
  [...element.querySelectorAll("[popover] > span")].map(({textContent}) => textContent ?? "");

/**
 * Returns a block of the article as it is read and not pressed: without buttons and
 * ids, each number followed by its doubt, and notes at their place.
 */
export function plainText(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  const replace = (selector: string, write: (element: Element) => string) =>
    copy.querySelectorAll(selector).forEach((element) => (element.outerHTML = write(element)));
  replace("data-value", (value) => {
    const text = value.querySelector("data")?.textContent ?? "";
    return `${escapeHtml(text)} <small>(${escapeHtml(value.getAttribute("data-brief") ?? "")})</small>`;
  });
  replace("story-claim", (claim) => escapeHtml(claim.querySelector(".claim")?.textContent ?? ""));
  copy.querySelectorAll("[popover]").forEach((element) => element.remove());
  replace(".note-ref", (reference) => renderNote(reference, block.ownerDocument));
  replace("glossary-term, figure-ref, .cited-all", ({textContent}) =>
    escapeHtml(textContent ?? "")
  );
  // The label says for whom the note is; the presenter knows.
  if (copy.matches(".note-for-speaker")) copy.querySelector("strong")?.remove();
  for (const element of [copy, ...copy.querySelectorAll("[id]")]) element.removeAttribute("id");
  return copy.matches(".note-for-speaker") ? copy.innerHTML.trim() : copy.outerHTML;
}

/** A note of the article may hold a caveat, so its text goes along. */
function renderNote(reference: Element, article: Document): string {
  const id = reference.querySelector("a")?.getAttribute("href")?.slice(1) ?? "";
  const note = article.getElementById(id)?.cloneNode(true) as Element | undefined;
  note?.querySelectorAll("[popover], .way-back").forEach((element) => element.remove());
  const text = note?.textContent?.trim().replace(/\s+/g, " ");
  return text ? ` <small>(${escapeHtml(text)})</small>` : "";
}
