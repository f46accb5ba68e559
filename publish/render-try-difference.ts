import {triedChart, type Tried} from "../src/charts/tried-chart.js";
import type {ChartOptions} from "../src/figures/figure.js";
import {netAsKnown, type NetRow} from "../src/figures/survey-net.js";
import {answerFields, intervalChoices, type Fields} from "../src/prose/comparison-fields.js";
import {formatNumber} from "../src/prose/format.js";
import type {PageContext} from "./context.js";
import {drawChart} from "./draw.js";
import {escapeHtml} from "./html.js";

/**
 * Returns the form that compares two figures, filled with a worked example: the
 * estimate of February 2016 and the one released before it. Without JavaScript the
 * example stands by itself, with its verdict.
 */
export async function renderTryDifference({engine}: PageContext): Promise<string> {
  const {rows} = await engine.query(netAsKnown(["2015-06-30", "2015-09-30"]));
  const [base, now] = rows as NetRow[];
  const fields = workedExample(now, base);
  const answer = answerFields(fields);
  if (answer.faults) throw new Error(`invalid example: ${JSON.stringify(answer.faults)}`);
  return `<div class="try-difference" id="try-difference">
<form class="try-form" autocomplete="off" novalidate>${renderForm(fields)}</form>
<div class="try-answer">
<p class="try-sentence" aria-live="polite">${escapeHtml(answer.sentence)}</p>
${renderChart(answer)}
<ul class="try-reasons">${answer.difference.reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join("")}</ul>
<p class="try-actions"><a class="try-link" href="#try-difference">Link to this comparison</a></p>
</div></div>`;
}

function workedExample(now: NetRow, base: NetRow): Fields {
  const side = (name: string, {year_ending, release, net, half_width}: NetRow): Fields => ({
    [`${name}.value`]: formatNumber(net),
    [`${name}.interval`]: "margin",
    [`${name}.margin`]: formatNumber(half_width),
    [`${name}.lower`]: "",
    [`${name}.upper`]: "",
    [`${name}.end`]: year_ending.toISOString().slice(0, 7),
    [`${name}.months`]: "12",
    [`${name}.release`]: release,
    [`${name}.method`]: "passenger survey"
  });
  return {measure: "net migration", rounded: "1000", ...side("a", now), ...side("b", base)};
}

function renderChart(answer: Tried): string {
  const drawn = {
    title: answer.sentence,
    chart: (_: unknown, options: ChartOptions) => triedChart(answer, options)
  };
  const {narrow, wide} = drawChart("try-difference", drawn, {rows: [], choices: {}});
  return `<div class="chart" role="img" aria-label="${escapeHtml(answer.sentence)}"><div class="chart-narrow">${narrow}</div><div class="chart-wide">${wide}</div></div>`;
}

/** What each figure is asked for, beside its interval. */
const questions = [
  {name: "end", label: "Period ends in", hint: "as 2015-09"},
  {name: "months", label: "Months long", hint: "0 for a day"},
  {name: "release", label: "Released", hint: "as 2016-02"},
  {name: "method", label: "Method", hint: "in a word"}
] as const;

const units = {
  "0.1": "tenths",
  "1": "ones",
  "5": "fives",
  "10": "tens",
  "100": "hundreds",
  "1000": "thousands"
};

function renderForm(fields: Fields): string {
  return `<fieldset class="try-whole" disabled><legend>Both figures</legend>${renderInput("measure", {label: "They estimate", fields})}${renderSelect("rounded", {label: "Rounded to", choices: units, fields})}</fieldset>
${renderSide("a", "The figure", fields)}
${renderSide("b", "Compared with", fields)}`;
}

function renderSide(side: string, legend: string, fields: Fields): string {
  const input = (name: string, label: string, hint = "") =>
    renderInput(`${side}.${name}`, {label, hint, fields});
  const interval = renderSelect(`${side}.interval`, {
    label: "Doubt",
    choices: intervalChoices,
    fields
  });
  return `<fieldset disabled data-side="${side}"><legend>${legend}</legend>${input("value", "Figure")}${interval}${input("margin", "Margin, ±")}${input("lower", "Lower limit")}${input("upper", "Upper limit")}${questions.map(({name, label, hint}) => input(name, label, hint)).join("")}</fieldset>`;
}

interface FieldOptions {
  label: string;
  fields: Fields;
}

const idOfField = (name: string) => `try-${name.replace(".", "-")}`;

function renderInput(
  name: string,
  {label, hint = "", fields}: FieldOptions & {hint?: string}
): string {
  const id = idOfField(name);
  const value = escapeHtml(fields[name]);
  return `<p data-field="${name}"><label for="${id}">${label}${hint && ` <small>${hint}</small>`}</label><input id="${id}" name="${name}" value="${value}" aria-describedby="${id}-problem"><span class="problem" id="${id}-problem"></span></p>`;
}

function renderSelect(
  name: string,
  {label, choices, fields}: FieldOptions & {choices: Readonly<Record<string, string>>}
): string {
  const id = idOfField(name);
  // Whole numbers as keys come first whatever their order: sorted by size they are in order.
  const options = Object.entries(choices)
    .sort(([a], [b]) => Number(a) - Number(b) || 0)
    .map(
      ([value, text]) =>
        `<option value="${value}"${value === fields[name] ? " selected" : ""}>${text}</option>`
    );
  return `<p data-field="${name}"><label for="${id}">${label}</label><select id="${id}" name="${name}" aria-describedby="${id}-problem">${options.join("")}</select><span class="problem" id="${id}-problem"></span></p>`;
}
