/** Where a sentence may end: a full stop, a question or an exclamation mark, with what closes after it. */
const sentenceEnd = /[.!?][”’)]*(?=\s+[\p{Lu}\d“‘(]|\s*$)/gu;

/** Returns the first sentence of a *text*. */
export function firstSentence(text: string): string {
  const [found] = text.matchAll(sentenceEnd);
  return found ? text.slice(0, found.index + found[0].length) : text;
}

/**
 * Parts a *paragraph* after its first sentences: the first, and a second where both
 * together are no longer than **most** characters. Returns its opening and what is
 * left, null where nothing is. An element is never cut, so a number keeps its note;
 * a sentence therefore ends only in text of the paragraph's own.
 */
export function splitParagraph(
  paragraph: Element,
  {most = 180}: {most?: number} = {}
): {opening: Element; rest: Element | null} {
  const opening = paragraph.cloneNode(true) as Element;
  const rest = paragraph.cloneNode(false) as Element;
  const [first, second] = endsIn(opening);
  const cut = second && second.length <= most ? second : first;
  if (!cut) return {opening, rest: null};
  rest.append(cut.node.splitText(cut.offset));
  while (cut.node.nextSibling) rest.append(cut.node.nextSibling);
  return {opening, rest: rest.textContent!.trim() === "" ? null : rest};
}

/** An end of a sentence: in which text, where, and how long the paragraph is until there. */
interface End {
  node: Text;
  offset: number;
  length: number;
}

function endsIn(paragraph: Element): End[] {
  const ends: End[] = [];
  let before = 0;
  for (const child of paragraph.childNodes) {
    if (child.nodeType === 3) {
      const text = child.nodeValue ?? "";
      for (const {0: mark, index} of text.matchAll(sentenceEnd)) {
        const offset = index + mark.length;
        // At the end of a text an element follows, which may go on with the sentence.
        if (offset === text.trimEnd().length && child.nextSibling && !/\s$/.test(text)) continue;
        ends.push({node: child as Text, offset, length: before + offset});
      }
    }
    before += shownText(child).length;
  }
  return ends;
}

/** What a reader sees of a node before opening anything. */
export function shownText(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  if (copy.nodeType === 1) copy.querySelectorAll("[popover]").forEach((note) => note.remove());
  return copy.textContent ?? "";
}
