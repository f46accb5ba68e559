import {formatMonth} from "../../src/prose/date.js";
import {escapeHtml} from "../html.js";
import {shortNameOf} from "../short-names.js";
import {yearOf, type CslName, type Work} from "./work.js";

/** Returns who wrote a work and when, as a text cites it: Tyler 2016, Craig and others 2010. */
export function labelOf(work: Work, letter = ""): string {
  const names = work.author.map(({family, literal}) => family ?? shortNameOf(literal ?? ""));
  const who = names.length > 2 ? `${names[0]} and others` : names.join(" and ");
  return `${who} ${yearOf(work) ?? "undated"}${letter}`;
}

/**
 * Returns a work as the list of references has it, in the one style of the
 * site: authors (year). Title. Where it stands. Publisher. Address.
 */
export function referenceHtml(work: Work, label: string): string {
  const year = /\S+$/.exec(label)![0];
  const parts = [
    `${escapeHtml(work.author.map(fullName).join("; "))} (${year})`,
    titleHtml(work),
    whereHtml(work),
    escapeHtml(publisherOf(work)),
    linkHtml(work)
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

const fullName = ({family, given, literal}: CslName) =>
  family ? [family, given].filter(Boolean).join(", ") : (literal ?? "");

/** What stands by itself is set as a title; what stands in something else is quoted. */
function titleHtml({title, "container-title": container}: Work): string {
  return container ? `“${escapeHtml(title)}”` : `<cite>${escapeHtml(title)}</cite>`;
}

function whereHtml(work: Work): string {
  const {"container-title": container, volume, issue, page, "event-title": event} = work;
  const number = volume && `${volume}${issue ? `(${issue})` : ""}`;
  return [
    container && `<cite>${escapeHtml(container)}</cite>`,
    number && escapeHtml(number),
    page && escapeHtml(page),
    event && capital(escapeHtml(event)),
    monthOf(work)
  ]
    .filter(Boolean)
    .join(", ");
}

/** The month of what was said or printed on a day; a book or a report has its year alone. */
function monthOf({type, issued}: Work): string {
  const [year, month] = issued?.["date-parts"][0] ?? [];
  return month && !/^(book|chapter|report|article-journal)$/.test(type)
    ? formatMonth(new Date(Date.UTC(year, month - 1, 1)))
    : "";
}

/** An organisation that publishes what it wrote is named once. */
const publisherOf = ({publisher = "", author}: Work) =>
  author.some(({literal}) => literal === publisher) ? "" : publisher;

function linkHtml({DOI, URL}: Work): string {
  const address = DOI ? `https://doi.org/${DOI}` : URL;
  if (!address) return "";
  return `<a href="${escapeHtml(address)}">${escapeHtml(DOI ? `doi:${DOI}` : address.replace(/^https:\/\/(www\.)?/, ""))}</a>`;
}

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
