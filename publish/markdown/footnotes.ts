import type MarkdownIt from "markdown-it";
import footnote from "markdown-it-footnote";

/** What markdown-it-footnote keeps in a token: which note, and which reference to it, both from 0. */
interface NoteMeta {
  id: number;
  subId?: number;
  label?: string;
}

/** Lets a text have notes, [^name] with [^name]: below, numbered and gathered at its end. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnote);
  // A note within the line would hide in the text what is to be checked beside it.
  md.inline.ruler.disable("footnote_inline");
}

/** Writes notes so that they can be followed there and back, by ear too. */
export function writeFootnotes(md: MarkdownIt): void {
  const {rules} = md.renderer;
  const meta = (tokens: {meta: unknown}[], index: number) => tokens[index].meta as NoteMeta;
  rules.footnote_ref = (tokens, index) => {
    const {id, subId = 0} = meta(tokens, index);
    return `<sup class="note-ref"><a href="#note-${id + 1}" id="${refId(id, subId)}" role="doc-noteref" aria-label="Note ${id + 1}">${id + 1}</a></sup>`;
  };
  rules.footnote_block_open = () =>
    `<section class="notes" aria-labelledby="notes" role="doc-endnotes">
<h2 id="notes">Notes</h2>
<ol>
`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="note-${meta(tokens, index).id + 1}">`;
  rules.footnote_anchor = (tokens, index) => {
    const {id, subId = 0} = meta(tokens, index);
    return ` <a class="way-back" href="#${refId(id, subId)}" role="doc-backlink" aria-label="Back to the text of note ${id + 1}">↩</a>`;
  };
}

const refId = (id: number, subId: number) =>
  `note-ref-${id + 1}${subId > 0 ? `-${subId + 1}` : ""}`;
