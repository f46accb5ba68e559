import {elementsOf} from "../src/components/references.js";
import type {PageContext} from "./context.js";
import {renderCertificate} from "./learn/render-certificate.js";
import {renderClassDesk, renderSheetDesk} from "./learn/render-desk.js";
import {
  renderAgainDesk,
  renderLearnProgress,
  renderLessonEnd,
  renderLessonItems,
  renderLessonList,
  renderLessonTries
} from "./learn/render-lesson.js";
import {renderRoleTasks} from "./learn/render-tasks.js";
import {renderAreaOptions} from "./places/render-area-options.js";
import {renderHistory} from "./places/render-history.js";
import {renderLede} from "./places/render-lede.js";
import {renderPlaceFinder, renderPlaceList} from "./places/render-list.js";
import {renderLocator} from "./places/render-locator.js";
import {renderPlaceMap} from "./places/render-map.js";
import {renderNotebookList} from "./notebooks/render-notebook-list.js";
import {renderCountingSources} from "./render-counting-sources.js";
import {renderContact, renderSiteCitation} from "./render-about.js";
import {renderAssessment} from "./render-assessment.js";
import {renderChangeLog} from "./render-changes.js";
import {renderDatasets} from "./render-datasets.js";
import {renderDirectory} from "./render-directory.js";
import {renderGaps} from "./render-gaps.js";
import {renderGlossary} from "./render-glossary.js";
import {renderLicences} from "./render-licences.js";
import {renderLocalKnowledge} from "./render-local-knowledge.js";
import {renderSearch} from "./render-search.js";
import {renderSiteChanges} from "./render-site-changes.js";
import {renderSiteIndex} from "./render-site-index.js";
import {renderStatuses} from "./render-statuses.js";
import {renderTryDifference} from "./render-try-difference.js";
import {renderVerdicts} from "./render-verdicts.js";
import {renderWhoGrid} from "./render-who-grid.js";
import {renderWhoIsCounted} from "./render-who-is-counted.js";

type Render = (
  context: PageContext,
  attributes: Readonly<Record<string, string>>
) => string | Promise<string>;

/** The elements that stand for what no author writes by hand: lists, and entries by name. */
const blocks: Readonly<Record<string, Render>> = {
  "again-desk": renderAgainDesk,
  "area-options": renderAreaOptions,
  "change-log": renderChangeLog,
  "class-desk": renderClassDesk,
  "counting-sources": renderCountingSources,
  "dataset-directory": renderDirectory,
  "dataset-list": renderDatasets,
  "gap-register": renderGaps,
  "glossary-list": renderGlossary,
  "immigration-statuses": renderStatuses,
  "learn-certificate": renderCertificate,
  "learn-progress": renderLearnProgress,
  "lesson-end": renderLessonEnd,
  "lesson-items": renderLessonItems,
  "lesson-list": renderLessonList,
  "lesson-tries": renderLessonTries,
  "licence-list": renderLicences,
  "local-knowledge": renderLocalKnowledge,
  "notebook-list": renderNotebookList,
  "place-finder": renderPlaceFinder,
  "place-history": renderHistory,
  "place-lede": renderLede,
  "place-list": renderPlaceList,
  "place-locator": renderLocator,
  "place-map": renderPlaceMap,
  "role-tasks": renderRoleTasks,
  "sheet-desk": renderSheetDesk,
  "site-changes": renderSiteChanges,
  "site-citation": renderSiteCitation,
  "site-contact": renderContact,
  "site-index": renderSiteIndex,
  "site-search": renderSearch,
  "story-assessment": renderAssessment,
  "try-difference": renderTryDifference,
  "verdict-table": renderVerdicts,
  "who-grid": renderWhoGrid,
  "who-is-counted": renderWhoIsCounted
};

/** Fills the lists of a built page. */
export async function fillBlocks(document: Document, context: PageContext): Promise<void> {
  // One look through the page for all of them: a query would look once for each name.
  for (const element of elementsOf(document.documentElement)) {
    if (!Object.hasOwn(blocks, element.localName)) continue;
    const attributes = [...element.attributes].map(({name, value}) => [name, value]);
    element.innerHTML = await blocks[element.localName](context, Object.fromEntries(attributes));
    // Markdown puts an element on a line of its own into a paragraph, which cannot hold a list.
    if (element.parentElement?.localName === "p") element.parentElement.replaceWith(element);
  }
}
