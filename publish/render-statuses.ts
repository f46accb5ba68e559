import {statuses, type Status} from "../src/counting/statuses.js";
import {escapeHtml} from "./html.js";
import {renderChanges} from "./render-source.js";

/** Returns the immigration statuses of the paper, each beside what holds today. */
export function renderStatuses(): string {
  return `<table class="statuses"><caption>Five immigration statuses, in the paper of 2016 and today</caption><thead><tr><th scope="col">Status</th><th scope="col">In 2016, in the paper’s words</th><th scope="col">Today</th></tr></thead><tbody>${statuses.map(renderStatus).join("\n")}</tbody></table>`;
}

function renderStatus({id, name, in2016, today, changes}: Status): string {
  return `<tr id="status-${id}"><th scope="row">${escapeHtml(name)}</th><td data-when="In 2016"><q>${escapeHtml(in2016)}</q></td><td data-when="Today"><p>${escapeHtml(today)}</p>${renderChanges(changes)}</td></tr>`;
}
