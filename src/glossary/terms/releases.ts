import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** How numbers come out, and change after they have. */
export const releases: readonly Term[] = [
  {
    name: "release",
    term: "Release",
    also: ["releases"],
    definition:
      "One publication of a table, on one day. The same year can stand in several releases with different numbers.",
    source: from.revisionsGuide,
    see: ["revision", "vintage", "provisional"]
  },
  {
    name: "vintage",
    term: "Vintage",
    also: ["vintages"],
    definition:
      "The state of a figure, or of a map of areas, at one release. Figures of two vintages differ by revision, and not because anything in the world changed.",
    source: from.ours,
    see: ["release", "revision"]
  },
  {
    name: "provisional",
    term: "Provisional",
    also: ["provisional figure", "provisional figures", "first estimate", "first figures"],
    definition:
      "Published early, before all data are in, and expected to be revised. We mark such a figure with a small p.",
    source: from.quarterlyReportUsers,
    see: ["revision", "release"]
  },
  {
    name: "revision",
    term: "Revision",
    also: ["revisions", "revised", "revised up", "revised down"],
    definition:
      "A later release gives another number for the same period, because more data came in or the method changed. Nothing rose or fell. A revision is not a correction of a mistake.",
    source: from.revisionsGuide,
    see: ["release", "provisional", "rebasing"]
  },
  {
    name: "rebasing",
    term: "Rebasing",
    also: ["rebased"],
    definition:
      "After a census the estimates of the ten years before are worked out afresh, so that they lead from one census to the next.",
    source: from.rebasing,
    see: ["census", "mid-year-estimate", "revision"]
  },
  {
    name: "mid-year-estimate",
    term: "Mid-year estimate",
    also: ["mid-year estimates", "mid-year population estimate", "mid-year population estimates"],
    definition:
      "How many usual residents an area had on 30 June. It begins at the last census and adds births and arrivals, and takes away deaths and departures, year by year.",
    source: from.midYearQuality,
    see: ["usual-resident", "components-of-change", "rebasing"]
  },
  {
    name: "components-of-change",
    term: "Components of change",
    also: ["component of change", "components"],
    definition:
      "What makes a population grow or shrink: births, deaths, moves within the UK and moves to or from abroad.",
    source: from.midYearQuality,
    see: ["mid-year-estimate", "internal-migration", "net-migration"]
  },
  {
    name: "rolling-year",
    term: "Rolling year",
    also: ["rolling years", "year ending", "years that overlap"],
    definition:
      "Twelve months that end in another quarter each time. Two rolling years in a row share nine months, so they are mostly the same year.",
    source: from.quarterlyReport,
    see: ["release", "flow"]
  },
  {
    name: "coverage",
    term: "Coverage",
    also: ["covers"],
    definition:
      "Who can be in a number and who cannot. Two numbers of different coverage cannot be compared, even where they have the same name.",
    source: from.ours,
    see: ["break-in-series", "proxy"]
  },
  {
    name: "break-in-series",
    term: "Break in series",
    also: ["breaks in series", "break in coverage", "break", "breaks"],
    definition:
      "A point where what is counted, or how, has changed. Part of any jump at such a point is the counting.",
    source: from.oecdGlossary,
    see: ["coverage", "revision"]
  }
];
