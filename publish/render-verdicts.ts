import {phrasesFor} from "../src/prose/verdicts.js";
import type {Difference, Verdict} from "../src/stats/difference.js";
import {escapeHtml} from "./html.js";

/** When each verdict is given, in words for a reader; the order is that of the table. */
const meanings: Readonly<Record<Verdict, {name: string; when: string}>> = {
  rise: {
    name: "Rise",
    when: "Both figures have a sampling margin, and the change is larger than chance alone would often make it."
  },
  fall: {name: "Fall", when: "The same, downwards."},
  "no-clear-change": {
    name: "No clear change",
    when: "Both have a sampling margin, and chance alone could have made the difference. There may still have been a change."
  },
  "too-close-to-call": {
    name: "Too close to call",
    when: "The figures are published rounded, and the rounding alone would decide."
  },
  "depends-on-assumption": {
    name: "Depends on an assumption",
    when: "Two periods overlap. Whether the change is clear depends on a correlation that the publisher does not print."
  },
  "modelled-rise": {
    name: "Rise, untested",
    when: "Both have an interval from a model, and the two do not meet. No test is made."
  },
  "modelled-fall": {name: "Fall, untested", when: "The same, downwards."},
  "cannot-tell": {name: "Cannot tell", when: "Intervals from a model, and they meet."},
  "recorded-rise": {
    name: "Recorded rise",
    when: "Complete counts with the same coverage. It says what the records show, not what happened outside them."
  },
  "recorded-fall": {name: "Recorded fall", when: "The same, downwards."},
  "recorded-same": {name: "Recorded, the same", when: "Two counts are equal."},
  "estimate-higher": {
    name: "Estimate higher",
    when: "A margin is missing for one figure or both, so nobody can test the difference. Two releases of one figure are always read so."
  },
  "estimate-lower": {name: "Estimate lower", when: "The same, downwards."},
  "estimate-same": {name: "Estimate the same", when: "No margin, and no difference."},
  "cannot-be-compared": {
    name: "Cannot be compared",
    when: "Different measures, methods or coverage, a stock beside a flow, or a marked break between the two."
  }
};

/** Returns the table of verdicts: what each means, and what a sentence may then say. */
export function renderVerdicts(): string {
  const rows = (Object.keys(meanings) as Verdict[]).map((verdict) => {
    const {name, when} = meanings[verdict];
    return `<tr><th scope="row">${name}</th><td>${when}</td><td>${renderPhrases(verdict)}</td></tr>`;
  });
  return `<div class="table-scroll table-whole" tabindex="0" role="region" aria-label="What each verdict means"><table class="verdicts"><thead><tr><th scope="col">Verdict</th><th scope="col">When</th><th scope="col">What a sentence may say</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

const lead: Readonly<Record<Exclude<Difference["between"], "periods">, string>> = {
  places: "Of two places",
  releases: "Of two releases"
};

/** The phrases for two periods, then those for places and releases where they are others. */
function renderPhrases(verdict: Verdict): string {
  const quote = (between: Difference["between"]) =>
    phrasesFor({verdict, between})
      .map((phrase) => `“${escapeHtml(phrase)}”`)
      .join(", ");
  const usual = quote("periods");
  const others = (Object.keys(lead) as (keyof typeof lead)[])
    .filter((between) => quote(between) !== usual)
    .map((between) => `${lead[between]}: ${quote(between)}.`);
  return others.length === 0 ? `${usual}.` : `<p>${usual}.</p><p>${others.join("</p><p>")}</p>`;
}
