import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** The areas that numbers are given for. */
export const places: readonly Term[] = [
  {
    name: "local-authority",
    term: "Local authority",
    also: ["local authorities", "council", "councils", "authorities"],
    definition:
      "A council and the area that it serves, such as York. Most local figures of migration stop at this level.",
    source: from.censusGeography,
    see: ["ward", "msoa"]
  },
  {
    name: "ward",
    term: "Ward",
    also: ["wards"],
    definition:
      "An area that elects councillors. It has a name that residents know, and its borders are redrawn from time to time.",
    source: from.censusGeography,
    see: ["msoa", "local-authority"]
  },
  {
    name: "msoa",
    term: "MSOA",
    also: ["MSOAs", "middle-layer super output area", "middle-layer super output areas"],
    definition:
      "Middle-layer super output area: an area drawn for statistics, of several thousand people. It is made of output areas, and its borders cross those of wards.",
    source: from.censusGeography,
    see: ["output-area", "ward"]
  },
  {
    name: "output-area",
    term: "Output area",
    also: ["output areas"],
    definition:
      "The smallest area of census statistics, of a few hundred people. The larger areas of the census are built from it.",
    source: from.censusGeography,
    see: ["msoa", "census"]
  }
];
