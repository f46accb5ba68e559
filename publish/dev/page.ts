import {escapeHtml} from "../html.js";
import type {SourcePage} from "../pages.js";
import {elementSelector, positionOf, readPieces} from "../pieces.js";
import {formatFault, type ProseFault} from "../prose.js";

/** Reloads the page when something was saved, or says that it stays as it was. */
const reload = `{const events=new EventSource("/_dev/events");
events.addEventListener("change",()=>location.reload());
events.addEventListener("trouble",()=>{const note=document.createElement("aside");note.className="dev-faults";note.setAttribute("role","alert");note.textContent="The code that was saved does not run, so this page is as it was before. The terminal says why.";document.querySelector(".dev-faults")?.remove();document.body.append(note)})}`;

const style = `
.dev-faults{position:fixed;inset:auto 0 0;max-height:40vh;overflow:auto;z-index:9;margin:0;padding:.7rem 1rem;background:#5b0f1a;color:#fff;font:.8rem/1.45 var(--sans)}
.dev-faults p{margin:0 0 .3rem;font-weight:650}.dev-faults ol{margin:0;padding-left:1.2rem}
.dev-faults code{font-size:1em;font-weight:600}
mark[data-fault]{background:none;color:inherit}
[data-fault]{outline:2px dashed #c22;outline-offset:3px}
[data-fault]::after{content:" \\2190  " attr(data-fault);font:.75rem/1.3 var(--sans);color:#c22}
@media(prefers-color-scheme:dark){[data-fault]{outline-color:#f88}[data-fault]::after{color:#f88}}`;

/** Adds what only an author sees: the faults of the page, and the script that reloads it. */
export function addDevTools(document: Document, faults: readonly string[]): void {
  const script = document.createElement("script");
  script.textContent = reload;
  document.body.append(script);
  document.head.insertAdjacentHTML("beforeend", `<style>${style}</style>`);
  if (faults.length === 0) return;
  const items = faults.map((fault) => {
    const [, place = "", message = fault] = /^(\S+:\d+:\d+) ([\s\S]*)$/.exec(fault) ?? [];
    return `<li>${place && `<code>${escapeHtml(place)}</code> `}${escapeHtml(message)}</li>`;
  });
  const count = faults.length === 1 ? "One fault" : `${faults.length} faults`;
  document.body.insertAdjacentHTML(
    "beforeend",
    `<aside class="dev-faults" role="alert"><p>${count}: the build would stop here.</p><ol>${items.join("")}</ol></aside>`
  );
}

/** Marks what has a fault in a page, in its sentence: elements, and words that no element holds. */
export function markFaults(
  document: Document,
  page: SourcePage,
  faults: readonly ProseFault[]
): void {
  const written = readPieces(page.source).filter((piece) => piece.kind === "element");
  const built = document.querySelectorAll(elementSelector);
  for (const [index, {offset}] of written.entries()) {
    const {line, column} = positionOf(page.source, offset);
    const fault = faults.find((found) => found.line === line && found.column === column);
    if (fault) built[index]?.setAttribute("data-fault", fault.message);
  }
  markWords(document, faults);
}

/** Marks words in the order of the text: the same number may stand in it bound and unbound. */
function markWords(document: Document, faults: readonly ProseFault[]): void {
  const nodes = freeTexts(document);
  let node = nodes.next();
  for (const {text, message} of faults) {
    if (!text) continue;
    const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const pattern = new RegExp(`(?<![\\p{L}\\d.,])${escaped}(?![\\p{L}\\d])`, "iu");
    while (!node.done) {
      const at = pattern.exec(node.value.data)?.index;
      if (at === undefined) {
        node = nodes.next();
        continue;
      }
      const words = node.value.splitText(at);
      node = {done: false, value: words.splitText(text.length)};
      const mark = document.createElement("mark");
      mark.setAttribute("data-fault", message);
      words.replaceWith(mark);
      mark.append(words);
      break;
    }
  }
}

/** The texts of a page that its author wrote outside elements and code. */
function* freeTexts(document: Document): Generator<Text, undefined> {
  const main = document.querySelector("main") ?? document.body;
  const walker = document.createTreeWalker(main, 4);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    if (!text.parentElement?.closest(`${elementSelector}, code, pre, script, style`)) yield text;
}

/** Returns faults as they are printed, and the errors that stopped the page, if any. */
export function listFaults(faults: readonly ProseFault[], errors: readonly string[]): string[] {
  const printed = faults.map(formatFault);
  // What the check of the prose has found already is not said twice.
  const isNew = (error: string) => !printed.some((fault) => fault.endsWith(error));
  return [...printed, ...errors.filter(isNew)];
}
