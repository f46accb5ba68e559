import {escapeHtml} from "../html.js";
import {qrCode} from "../present/qr-code.js";
import {readFigure, type ReadOptions} from "../present/read-slides.js";
import type {Doubt, DoubtedNumber} from "../present/doubts.js";
import {printedAddress} from "./number-links.js";
import {editionSentence, renderPaper, renderScreenBar, type Printed} from "./paper.js";
import {briefFolder} from "./paper-file.js";
import {plainFigure} from "./plain-figure.js";
import {readBrief, type Brief, type BriefClaim} from "./read-brief.js";

/**
 * Returns the brief of an article on two sheets of paper, or null where its author
 * marked none: the claims with their numbers and their doubt, then figures, what will
 * be asked, who is not counted, and where to read more.
 */
export function renderBrief(printed: Printed, options: ReadOptions): string | null {
  const {article, path, root, siteUrl} = printed;
  const brief = readBrief(article, (figure) => readFigure(figure, options));
  if (!brief) return null;
  const body = `${renderScreenBar(
    `<p>Two pages of A4: print them, or save them as a PDF, from your browser.</p><p><a href="${root}${path.slice(1)}">Article</a> <a href="${root}handout${path}">Handout</a></p>`
  )}
<main class="sheets">
<div class="sheet">
<header><p class="paper-kind">Brief</p>
<h1>${escapeHtml(brief.title)}</h1>
<p class="lede">${escapeHtml(brief.lede)}</p></header>
${brief.claims.map(renderClaim).join("\n")}
</div>
<div class="sheet">
${renderFigures(brief)}
${renderAsked(brief)}
<section class="not-counted"><h2>Who is not counted?</h2>${brief.notCounted.join("\n")}</section>
<footer class="more">
<div><h2>Where to read more</h2>
<ul>${readMore(printed)
    .map(
      ({href, name, says}) =>
        `<li><a href="${href}">${escapeHtml(printedAddress(href, {path, siteUrl}))}</a> <span>${name}: ${says}</span></li>`
    )
    .join("\n")}</ul>
<p class="edition">${escapeHtml(editionSentence())}</p></div>
${siteUrl ? qrCode(printedAddress(path, {path, siteUrl})) : ""}
</footer>
</div>
</main>`;
  return renderPaper(printed, body, {folder: briefFolder, kind: "brief", foot: brief.title});
}

function renderClaim({heading, html, doubts, verbs}: BriefClaim): string {
  const borneOut = verbs.map(
    ({text, why}) => `<p><strong>“${escapeHtml(text)}”</strong> ${escapeHtml(why[0])}</p>`
  );
  return `<section class="claimed">
<div class="claimed-text"><h2>${escapeHtml(heading)}</h2>${html.startsWith("<") ? html : `<p>${html}</p>`}${
    borneOut.length > 0 ? `<div class="claimed-verbs">${borneOut.join("")}</div>` : ""
  }</div>
<div class="claimed-doubt">${doubts.map(renderDoubt).join("\n")}</div>
</section>`;
}

function renderDoubt({numbers, interval, source}: Doubt): string {
  return `<div><ul>${numbers.map((number) => `<li>${renderNumber(number)}</li>`).join("")}</ul>
<p>${escapeHtml(interval)}</p><p class="doubt-source">${escapeHtml(source)}</p></div>`;
}

function renderNumber({said, exact, of, release}: DoubtedNumber): string {
  const number =
    said === exact
      ? `<strong>${exact}</strong>`
      : `<strong>${escapeHtml(said)}</strong>, exactly ${exact}`;
  return `${number} ${escapeHtml(`${of} (${shortRelease(release)})`)}`;
}

/** Of a long release line, its first part; that nothing is known of a status need not be said. */
function shortRelease(release: string): string {
  const parts = release.split("; ");
  const status = parts.at(-1)!;
  return status === "as published" ? parts[0] : `${parts[0]}; ${status}`;
}

/** Two figures stand side by side, drawn narrow; one has the width of the paper. */
function renderFigures({figures}: Brief): string {
  if (figures.length === 0) return "";
  const width = figures.length > 1 ? "narrow" : "wide";
  const parts = figures.map(({element, notes}) => {
    const copy = plainFigure(element, notes, {width});
    copy.querySelector(".figure-number")?.remove();
    return `<div class="brief-figure">${copy.outerHTML}
<div class="brief-doubt"><p><strong>How sure?</strong> ${escapeHtml(notes.interval)}</p><p class="doubt-source">${escapeHtml(notes.source)}</p></div></div>`;
  });
  return `<div class="brief-figures">${parts.join("\n")}</div>`;
}

/** What is asked of the figures; where their author wrote nothing of it, what must go with them. */
function renderAsked({figures}: Brief): string {
  const notes = figures.map(({notes}) => notes);
  const asked = notes.flatMap(({asked}) => asked?.questions ?? []);
  const avoid = notes.flatMap(({asked, caveats}) => asked?.avoid ?? caveats);
  return `<div class="asked-of">
<section><h2>What you will be asked</h2><dl>${asked
    .map(({question, answer}) => `<dt>${escapeHtml(question)}</dt><dd>${escapeHtml(answer)}</dd>`)
    .join("\n")}</dl></section>
<section><h2>What not to say</h2><ul>${avoid.map((one) => `<li>${escapeHtml(one)}</li>`).join("\n")}</ul></section>
</div>`;
}

const readMore = ({path, root}: Printed) => [
  {href: `${root}${path.slice(1)}`, name: "The article", says: "every number with its note"},
  {href: `${root}handout${path}`, name: "The handout", says: "all figures and all caveats"},
  {href: `${root}datasets`, name: "The datasets", says: "who is counted, and how our copy was had"},
  {href: `${root}methods`, name: "The methods", says: "how doubt is read and compared"}
];
