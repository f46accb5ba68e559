import {fence, readInfo} from "./fence-info.js";
import {fencesIn, isCell, pageParts, runs, shownOnly, textMark} from "./page-parts.js";

/**
 * Returns *text* as it stands in a page, such that reading gives exactly it back and no
 * fence of it runs there. A text that would swallow what follows it (a comment or a
 * fence that does not end) is shown as it was typed. After another text, or with empty
 * lines about it, a mark tells where it begins.
 */
export function textInPage(text: string, {isAfterText}: {isAfterText: boolean}): string {
  const shown = withFencesShown(text);
  const marked = `${textMark}\n\n${shown}`;
  const forms = isAfterText ? [marked] : [shown, marked];
  return forms.find((form) => readsAs(form, text)) ?? fence("text cell", text);
}

function withFencesShown(text: string): string {
  const lines = text.split("\n");
  for (const {info, line} of fencesIn(text)) {
    const read = readInfo(info);
    if (runs(read) || isCell(read) || lines[line].endsWith(shownOnly)) lines[line] += shownOnly;
  }
  return lines.join("\n");
}

/** Whether a page with the form reads as the text and then the next cell, nothing run. */
function readsAs(form: string, text: string): boolean {
  const [first, next, ...more] = pageParts(`${form}\n\n${fence("text cell", "")}\n`);
  const isWhole = first?.kind === "text" && first.text === text && !first.isLive;
  return isWhole && next?.kind === "fence" && more.length === 0;
}
