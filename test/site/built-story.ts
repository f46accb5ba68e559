import {readFile} from "node:fs/promises";
import {JSDOM} from "jsdom";
import {expect} from "vitest";
import {readPieces, type Piece} from "../../publish/pieces.js";

/** A built page, as /net-migration. */
export async function readBuilt(path: string): Promise<Document> {
  return new JSDOM(await readFile(`dist${path}.html`, "utf8")).window.document;
}

/** What a reader sees of an *element*: its text without its notes. */
export function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll("[popover]")) note.remove();
  // A word joiner keeps ± on the line of its number.
  return (copy.textContent ?? "").replaceAll("\u2060", "").replace(/\s+/g, " ").trim();
}

/** The paragraph of *main* that begins with *start*, as a reader sees it, with its notes apart. */
export function paragraphOf(main: Element, start: string): {text: string; notes: string} {
  const found = [...main.querySelectorAll("p")].find((p) => visibleText(p).startsWith(start));
  if (!found) throw new Error(`missing paragraph: ${start}`);
  const notes = [...found.querySelectorAll("[popover]")].map(({textContent}) => textContent);
  return {text: visibleText(found), notes: notes.join(" ")};
}

/** The pieces of a story's source that its page shows: what is written for the speaker stands in the slides alone. */
export async function readWritten(path: string): Promise<Piece[]> {
  const source = await readFile(`src${path}.md`, "utf8");
  return readPieces(source.replace(/^> \*\*For the speaker\..*$/gm, ""));
}

/** Expects every element of a story's source in its built page, filled. */
export async function expectFilled(document: Document, path: string): Promise<void> {
  const written = await readWritten(path);
  for (const name of ["data-value", "story-claim", "story-figure"] as const) {
    const built = [...document.querySelectorAll(name)];
    expect(built.length).toBe(
      written.filter((piece) => piece.kind === "element" && piece.name === name).length
    );
    for (const element of built) expect(visibleText(element)).not.toBe("");
  }
}
