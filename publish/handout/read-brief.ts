import {plainText, readClaim, readNumber} from "../present/read-notes.js";
import {figureIn} from "../present/read-slides.js";
import {shownText} from "../present/sentences.js";
import type {SlideClaim, SlideFigure} from "../present/slide.js";
import {readBriefMark} from "./brief-mark.js";
import {groupByDoubt, type Doubt} from "../present/doubts.js";

/** What a councillor takes home: two pages of a story. */
export interface Brief {
  title: string;
  lede: string;
  claims: BriefClaim[];
  /** The figures, each as it stands in the article. */
  figures: {element: Element; notes: SlideFigure}[];
  /** Who is in none of the counts, as HTML. */
  notCounted: string[];
}

/** A claim of a brief, and all that is known of its numbers. */
export interface BriefClaim {
  heading: string;
  /** As the article has it, as HTML without its notes. */
  html: string;
  doubts: Doubt[];
  /** What bears out its verbs. */
  verbs: SlideClaim[];
}

/**
 * Returns the brief that its author marked in a published *article*, or null where
 * nothing is marked. *figures* are those of its slides and of the whole article, by name.
 */
export function readBrief(
  article: Document,
  figures: (element: Element) => SlideFigure
): Brief | null {
  const main = article.querySelector("main");
  const lede = main?.querySelector(".lede");
  const brief: Brief = {
    title: main?.querySelector("h1")?.textContent?.trim() ?? "",
    lede: lede ? shownText(lede).trim() : "",
    claims: [],
    figures: [],
    notCounted: []
  };
  let heading = "";
  let isEmpty = true;
  for (const node of main?.childNodes ?? []) {
    if (node.nodeType === 1 && (node as Element).matches("h1, h2"))
      heading = node.textContent?.trim() ?? "";
    if (node.nodeType !== 8) continue;
    const mark = readBriefMark(node.nodeValue ?? "");
    const block = mark && nextBlock(node);
    if (!block) continue;
    isEmpty = false;
    const figure = figureIn(block);
    if (mark.kind === "not counted") brief.notCounted.push(withoutDoubt(block));
    else if (figure) brief.figures.push({element: figure, notes: figures(figure)});
    else brief.claims.push(readBriefClaim(block, mark.title ?? heading));
  }
  return isEmpty ? null : brief;
}

function nextBlock(node: Node): Element | null {
  let next = node.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next as Element | null;
}

function readBriefClaim(block: Element, heading: string): BriefClaim {
  return {
    heading,
    html: withoutDoubt(block),
    doubts: groupByDoubt([...block.querySelectorAll("data-value")].map(readNumber)),
    verbs: [...block.querySelectorAll("story-claim")].map(readClaim)
  };
}

/** The doubt of each number stands beside the text, and need not stand in it. */
function withoutDoubt(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  copy.querySelectorAll("data-value").forEach((value) => {
    value.replaceWith(value.querySelector("data")?.textContent ?? "");
  });
  const holder = block.ownerDocument.createElement("div");
  holder.innerHTML = plainText(copy);
  const plain = holder.firstElementChild;
  return (plain?.matches("ul, ol") ? plain.outerHTML : plain?.innerHTML) ?? "";
}
