import type {PageContext} from "./context.js";
import {renderContact, renderSiteCitation} from "./render-about.js";
import {renderDatasets} from "./render-datasets.js";
import {renderDirectory} from "./render-directory.js";
import {renderLicences} from "./render-licences.js";
import {renderSearch} from "./render-search.js";
import {renderSiteIndex} from "./render-site-index.js";
import {renderStatuses} from "./render-statuses.js";
import {renderTryDifference} from "./render-try-difference.js";
import {renderVerdicts} from "./render-verdicts.js";

/** The elements that stand for a list which no author writes by hand. */
const blocks: Readonly<Record<string, (context: PageContext) => string | Promise<string>>> = {
  "dataset-directory": renderDirectory,
  "dataset-list": renderDatasets,
  "immigration-statuses": renderStatuses,
  "licence-list": renderLicences,
  "site-citation": renderSiteCitation,
  "site-contact": renderContact,
  "site-index": renderSiteIndex,
  "site-search": renderSearch,
  "try-difference": renderTryDifference,
  "verdict-table": renderVerdicts
};

/** Fills the lists of a built page. */
export async function fillBlocks(document: Document, context: PageContext): Promise<void> {
  for (const [name, render] of Object.entries(blocks))
    for (const element of document.querySelectorAll(name)) {
      element.innerHTML = await render(context);
      // Markdown puts an element on a line of its own into a paragraph, which cannot hold a list.
      if (element.parentElement?.localName === "p") element.parentElement.replaceWith(element);
    }
}
