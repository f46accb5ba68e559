import matter from "gray-matter";
import type {InputCell} from "../../src/notebook/notebook.js";
import {pageParts, type FencePart} from "../../src/notebook/page-parts.js";
import type {PageContext} from "../context.js";
import {escapeHtml} from "../html.js";
import type {SourcePage} from "../pages.js";
import {findListed} from "../places/place-list.js";
import {renderAnswer} from "./render-answer.js";
import {runNotebook} from "./run-notebook.js";

/**
 * Fills the built page of a notebook: each query becomes its result, each input the
 * value that it has here, each script its code with a button that runs them all. The
 * page's own Markdown is kept beside it, for the notebook to open.
 */
export async function fillNotebook(
  document: Document,
  page: SourcePage,
  context: PageContext
): Promise<void> {
  const {notebook, answers} = await runNotebook(page.source, context.engine);
  const inputs = notebook.cells.filter((cell) => cell.kind === "input").values();
  const answered = answers.values();
  const built = new BuiltFences(document, page);
  for (const fence of pageParts(matter(page.source, {}).content)) {
    if (fence.kind !== "fence") continue;
    const {tag, attributes, content} = fence;
    if (tag === "js" && !attributes.has("broken")) {
      const block = built.takeBlock();
      if (!attributes.has("generated"))
        block.insertAdjacentHTML("beforebegin", renderScript(content));
      continue;
    }
    const pre = built.takeFence(fence);
    if (tag === "sql") pre.outerHTML = renderAnswer(answered.next().value!, context);
    else if (attributes.has("input")) pre.outerHTML = await renderInput(inputs.next().value!);
    else if (attributes.has("chart")) pre.remove();
    else if (attributes.has("note")) pre.outerHTML = `<p class="gap">${escapeHtml(content)}</p>`;
  }
  context.keep?.(`${page.path.slice(1)}.md`, page.source);
  addFoot(document, page, context.root);
}

/** The cells as Framework built them, in order; a page that lost one would show a wrong result. */
class BuiltFences {
  #fences: HTMLElement[];
  #blocks: Element[];
  #file: string;

  constructor(document: Document, {file}: SourcePage) {
    this.#fences = [...document.querySelectorAll<HTMLElement>("main > pre[data-language]")];
    this.#blocks = [...document.querySelectorAll("main > .observablehq--block")];
    this.#file = file;
  }

  takeFence({tag, content}: FencePart): HTMLElement {
    const isIt = ({dataset, textContent}: HTMLElement) =>
      dataset.language === tag && textContent.trimEnd() === content.trimEnd();
    const index = this.#fences.findIndex(isIt);
    if (index < 0) throw this.#missing(tag);
    const [found] = this.#fences.splice(0, index + 1).slice(-1);
    return found;
  }

  takeBlock(): Element {
    const block = this.#blocks.shift();
    if (!block) throw this.#missing("js");
    return block;
  }

  #missing(tag: string): Error {
    return new Error(`${this.#file}: invalid page; a cell of the notebook is not built: ${tag}`);
  }
}

async function renderInput({name, label, input, value}: InputCell): Promise<string> {
  const shown = input.type === "area" ? ((await findListed(String(value)))?.name ?? value) : value;
  return `<p class="notebook-input"><span class="input-label">${escapeHtml(label || name)}</span> <b>${escapeHtml(String(shown))}</b></p>`;
}

/** The code of a script stands above what it shows once it runs. */
const renderScript = (code: string): string =>
  `<div class="notebook-script"><p class="figure-subtitle">A cell of JavaScript. What it shows stands below it once it has run.</p><pre tabindex="0"><code>${escapeHtml(code)}</code></pre><button type="button" class="run-cells" hidden>Run the JavaScript of this page</button></div>`;

function addFoot(document: Document, {path, bound}: SourcePage, root: string): void {
  const checked = bound
    ? "The numbers in its text are checked against the data whenever the site is built."
    : "The numbers in its text were written by its author, and nothing has checked them against the data.";
  const open = `<a href="${root}notebook#page=${path.slice(1)}">Open in the notebook</a>`;
  const file = `<a href="${root}${path.slice(1)}.md" download>Its file</a>`;
  const heading = document.querySelector("main > h1");
  heading?.insertAdjacentHTML("afterend", `<p class="notebook-open">${open}</p>`);
  document
    .querySelector("main")!
    .insertAdjacentHTML(
      "beforeend",
      `<p class="notebook-foot">This page is a notebook. ${open} to choose other values and to change its queries. ${file} is Markdown. ${checked}</p>`
    );
}
