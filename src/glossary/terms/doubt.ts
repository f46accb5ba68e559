import {publications as from} from "../publications.js";
import type {Term} from "../term.js";

/** How sure a number is. */
export const doubt: readonly Term[] = [
  {
    name: "estimate",
    term: "Estimate",
    also: ["estimates", "estimated"],
    definition:
      "A number worked out from a sample or a model, where nobody could count everyone. It comes with doubt, whether or not its publisher prints it.",
    source: from.uncertainty,
    see: ["confidence-interval", "survey", "administrative-data"]
  },
  {
    name: "confidence-interval",
    term: "Confidence interval",
    also: ["confidence intervals", "95% interval", "interval", "intervals"],
    definition:
      "A range around an estimate from a sample. Ranges made this way hold the true value about nineteen times in twenty, if sampling were the only error. The middle of it is likelier than its ends.",
    source: from.quarterlyReportUsers,
    see: ["half-width", "sampling-error", "significance", "modelled-interval"]
  },
  {
    name: "half-width",
    term: "Half-width",
    also: ["half-widths", "margin", "margins", "margin of error", "give or take"],
    definition:
      "The distance from an estimate to either end of its confidence interval, written with ±. Half-widths of two estimates are not simply added.",
    source: from.quarterlyReportUsers,
    see: ["confidence-interval", "standard-error"]
  },
  {
    name: "standard-error",
    term: "Standard error",
    also: ["standard errors"],
    definition:
      "How far an estimate would typically be from the mean of all the samples that could have been drawn. The half-width of a 95% interval is nearly twice as long.",
    source: from.uncertainty,
    see: ["half-width", "sampling-error"]
  },
  {
    name: "sampling-error",
    term: "Sampling error",
    also: ["sampling", "sampling errors"],
    definition:
      "The difference that arises because some people were asked and not all. It leaves out wrong answers and people whom the survey cannot reach.",
    source: from.uncertainty,
    see: ["confidence-interval", "survey", "standard-error"]
  },
  {
    name: "significance",
    term: "Statistical significance",
    also: [
      "significance",
      "significant",
      "statistically significant",
      "clear change",
      "no clear change"
    ],
    definition:
      "A change is called significant if chance in the sampling alone would seldom produce one so large. It does not mean important, and “not significant” does not mean “no change”.",
    source: from.uncertainty,
    see: ["confidence-interval", "sampling-error"]
  },
  {
    name: "modelled-interval",
    term: "Modelled interval",
    also: ["modelled intervals", "uncertainty interval", "uncertainty intervals"],
    definition:
      "A range worked out by simulation for an estimate from administrative records. Its two arms may differ in length. It leaves out errors in the records themselves.",
    source: from.modelledUncertainty,
    see: ["confidence-interval", "administrative-data", "provisional"]
  },
  {
    name: "poisson-variation",
    term: "Poisson variation",
    also: ["chance variation"],
    definition:
      "How much a small count can bounce by chance from one year to the next, although nothing has changed. It says nothing about mistakes in the counting.",
    source: from.exactPoisson,
    see: ["significance", "stock"]
  }
];
