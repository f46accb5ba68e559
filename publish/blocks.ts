import type {PageContext} from "./context.js";
import {renderHistory} from "./places/render-history.js";
import {renderLede} from "./places/render-lede.js";
import {renderPlaceFinder, renderPlaceList} from "./places/render-list.js";
import {renderPlaceMap} from "./places/render-map.js";
import {renderContact, renderSiteCitation} from "./render-about.js";
import {renderDatasets} from "./render-datasets.js";
import {renderLicences} from "./render-licences.js";
import {renderSearch} from "./render-search.js";
import {renderSiteIndex} from "./render-site-index.js";
import {renderTryDifference} from "./render-try-difference.js";
import {renderVerdicts} from "./render-verdicts.js";

/** The elements that stand for a list which no author writes by hand. */
const blocks: Readonly<Record<string, (context: PageContext) => string | Promise<string>>> = {
  "dataset-list": renderDatasets,
  "licence-list": renderLicences,
  "place-finder": renderPlaceFinder,
  "place-history": renderHistory,
  "place-lede": renderLede,
  "place-list": renderPlaceList,
  "place-map": renderPlaceMap,
  "site-citation": renderSiteCitation,
  "site-contact": renderContact,
  "site-index": renderSiteIndex,
  "site-search": renderSearch,
  "try-difference": renderTryDifference,
  "verdict-table": renderVerdicts
};

/** Fills the lists of a built page. */
export async function fillBlocks(document: Document, context: PageContext): Promise<void> {
  // One look through the page for all of them: a page of figures is large.
  for (const element of document.querySelectorAll(Object.keys(blocks).join())) {
    element.innerHTML = await blocks[element.localName](context);
    // Markdown puts an element on a line of its own into a paragraph, which cannot hold a list.
    if (element.parentElement?.localName === "p") element.parentElement.replaceWith(element);
  }
}
