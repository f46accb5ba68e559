import {readSlideMark} from "./slide-mark.js";

/** Takes out of an article what is there for its slides alone: marks, and notes for the speaker. */
export function removeMarks(main: Element): void {
  for (const node of [...main.childNodes]) if (isMark(node)) node.remove();
  main.querySelectorAll(".note-for-speaker").forEach((note) => note.remove());
}

function isMark({nodeType, nodeValue}: Node): boolean {
  if (nodeType !== 8) return false;
  try {
    return readSlideMark(nodeValue ?? "") !== null;
  } catch {
    // The check of the prose tells of it, with its line.
    return true;
  }
}
