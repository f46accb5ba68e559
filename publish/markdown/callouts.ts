import type MarkdownIt from "markdown-it";
import type {Token} from "markdown-it";

/** The words that open a note which only the presenter of a page sees. */
const forSpeaker = "For the speaker.";

/** Callouts that have a name of their own, by the words in bold that open them. */
const kinds: Readonly<Record<string, string>> = {
  [forSpeaker]: "for-speaker",
  "A trap.": "trap",
  "In other words.": "in-other-words",
  "Local knowledge.": "local-knowledge"
};

/**
 * Writes a quotation that opens with words in bold as a note of the author:
 * `> **A trap.** …`. What a source said opens with its words, and stays a
 * quotation; a document is as readable where nobody knows of this rule.
 */
export function writeCallouts(md: MarkdownIt): void {
  md.core.ruler.push("callouts", ({tokens}) => {
    for (const [index, token] of tokens.entries())
      if (token.type === "blockquote_open") writeCallout(tokens, index);
  });
}

function writeCallout(tokens: readonly Token[], index: number): void {
  const opening = tokens[index];
  const label = boldStart(tokens[index + 2]);
  if (label === undefined) return;
  const closing = tokens
    .slice(index)
    .find(({type, level}) => type === "blockquote_close" && level === opening.level)!;
  opening.tag = closing.tag = "aside";
  const kind = kinds[label];
  opening.attrSet("class", kind ? `note note-${kind}` : "note");
}

/** Whether the quotation that opens at *index* is a note for the speaker. */
export function isForSpeaker(tokens: readonly Token[], index: number): boolean {
  return boldStart(tokens[index + 2]) === forSpeaker;
}

/** Returns the words in bold that a paragraph opens with. */
function boldStart(paragraph: Token | undefined): string | undefined {
  const [first, ...rest] = (paragraph?.children ?? []).filter(
    ({type, content}) => type !== "text" || content !== ""
  );
  if (first?.type !== "strong_open") return undefined;
  return rest
    .slice(
      0,
      rest.findIndex(({type}) => type === "strong_close")
    )
    .map(({content}) => content)
    .join("");
}
