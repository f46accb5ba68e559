import {readBriefMark} from "../handout/brief-mark.js";
import {readSlideMark} from "./slide-mark.js";

/** Takes out of an article what is there for its slides and its brief: marks, and notes for the speaker. */
export function removeMarks(main: Element): void {
  for (const node of [...main.childNodes]) if (isMark(node)) node.remove();
  main.querySelectorAll(".note-for-speaker").forEach((note) => note.remove());
}

function isMark({nodeType, nodeValue}: Node): boolean {
  if (nodeType !== 8) return false;
  try {
    const text = nodeValue ?? "";
    return readSlideMark(text) !== null || readBriefMark(text) !== null;
  } catch {
    // The check of the prose tells of it, with its line.
    return true;
  }
}
