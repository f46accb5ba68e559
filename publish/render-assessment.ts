import {
  checkFigures,
  findAssessment,
  principles,
  questions,
  type Assessment,
  type Principle,
  type Question
} from "../src/counting/assessment.js";
import {withPlace} from "../src/figures/any-place.js";
import {findFigure} from "../src/figures/index.js";
import {formatDay} from "../src/prose/date.js";
import {formatNumber} from "../src/prose/format.js";
import type {PageContext} from "./context.js";
import {escapeHtml} from "./html.js";
import {findListed} from "./places/place-list.js";
import {site} from "./site.js";
import {smallestCounts, type SmallestCounts} from "./smallest-counts.js";

/**
 * Returns the self-assessment “Should this be published?”: filled in for the
 * story that the attributes name, blank without one.
 */
export async function renderAssessment(
  context: PageContext,
  {story}: Readonly<Record<string, string>>
): Promise<string> {
  return story ? renderFilled(findAssessment(story), context) : renderBlank();
}

async function renderFilled(
  assessment: Assessment,
  {engine, root, contents}: PageContext
): Promise<string> {
  const {story, title, area, answers, figures} = assessment;
  if (contents) checkFigures(assessment, figuresOf(story, contents.entries));
  const names = Object.keys(figures);
  const smallest = await smallestCounts(engine, {figures: names, area});
  const all: Record<Question, string> = {...answers, smallestCount: describeSmallest(smallest)};
  const asked = listOf(questions, (key) => escapeHtml(all[key]));
  const judged = Object.entries(principles).map(
    ([key, {name, asks}]) =>
      `<div><dt>${name}<small>${asks}</small></dt><dd>${escapeHtml(assessment.principles[key as Principle])}</dd></div>`
  );
  const place = await findListed(area);
  const readings = await Promise.all(
    Object.entries(figures).map(async ([name, {reading, answer}]) => {
      const {title} = await findFigure(name);
      return `<div><dt><a href="${root}${story}#figure-${name}">${escapeHtml(withPlace(title, place))}</a></dt><dd><p>${escapeHtml(reading)}</p><p><b>What answers it:</b> ${escapeHtml(answer)}</p></dd></div>`;
    })
  );
  return `<section class="assessment" aria-labelledby="assessment-${story}"><h3 id="assessment-${story}">Should ${escapeHtml(title)} be published?</h3>
<dl>${asked}</dl>
<details><summary>Six principles of the UK Statistics Authority</summary><dl>${judged.join("")}</dl></details>
<details><summary>The hostile reading of each of its ${names.length} figures</summary><dl>${readings.join("\n")}</dl></details>
<p class="assessment-version">Filled in for version ${site.version}, released on ${formatDay(site.released)}. The form follows the ethics self-assessment of the UK Statistics Authority.</p></section>`;
}

/** Returns the names of the figures that the page of a *story* has. */
function figuresOf(story: string, entries: readonly {kind: string; url: string}[]): string[] {
  const start = `${story}#figure-`;
  return entries
    .filter(({kind, url}) => kind === "figure" && url.startsWith(start))
    .map(({url}) => url.slice(start.length));
}

function describeSmallest(found: SmallestCounts | null): string {
  if (!found) return "The page shows no count of people who sought protection.";
  const {shown, bySubtraction, threshold} = found;
  const parts = [
    `Of people who sought protection or were resettled: ${formatNumber(shown)}.`,
    bySubtraction === null
      ? ""
      : `The smallest number that can be had by taking one count from another is ${formatNumber(bySubtraction)}.`,
    `Nothing under ${formatNumber(threshold)} is shown. Worked out from the published tables when the site was built.`
  ];
  return parts.filter(Boolean).join(" ");
}

/** How many figures the blank form has room for. */
const rowsForFigures = 6;

function renderBlank(): string {
  const line = `<span class="blank-line"></span>`;
  const asked = listOf(questions, () => line);
  const judged = Object.values(principles).map(
    ({name, asks}) => `<div><dt>${name}<small>${asks}</small></dt><dd>${line}</dd></div>`
  );
  const row = `<tr><td>&nbsp;</td><td></td><td></td></tr>`;
  return `<details class="assessment blank-form"><summary>A blank form, to print and fill in</summary>
<p>Leave it open and print: only the form is printed.</p>
<h3>Should this be published?</h3>
<p>Story: ${line}</p>
<dl>${asked}${judged.join("")}</dl>
<table><caption>The hostile reading of each figure</caption><thead><tr><th scope="col">Figure</th><th scope="col">Hostile reading</th><th scope="col">What in the figure answers it</th></tr></thead><tbody>${row.repeat(rowsForFigures)}</tbody></table></details>`;
}

function listOf(
  asked: Readonly<Record<Question, string>>,
  answer: (key: Question) => string
): string {
  return Object.entries(asked)
    .map(([key, question]) => `<div><dt>${question}</dt><dd>${answer(key as Question)}</dd></div>`)
    .join("");
}
