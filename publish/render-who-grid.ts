import {people, type Person} from "../src/counting/people.js";
import {
  answerFor,
  ruleGroups,
  ruleNames,
  rules,
  type RuleName
} from "../src/counting/rules/index.js";
import {answerWords, classOfAnswer} from "./answers.js";
import {idOfPerson} from "./counting-ids.js";
import {escapeHtml} from "./html.js";

/** Returns all people by all datasets, at a glance: a disc, a ring or a dash, each with its word. */
export function renderWhoGrid(): string {
  const groups = ruleGroups.map(
    ({title, names}) => `<th scope="colgroup" colspan="${names.length}">${title}</th>`
  );
  const columns = ruleGroups.map(({names}) => `<colgroup span="${names.length}"></colgroup>`);
  const heads = ruleNames.map(
    (name) =>
      `<th scope="col"${classOf(starts(name))}><span>${escapeHtml(rules[name].short)}</span></th>`
  );
  const key = Object.entries(answerWords).map(
    ([answer, words]) =>
      `<span class="${classOfAnswer(answer as keyof typeof answerWords)}">${words}</span>`
  );
  return `<p class="marks">${key.join(" ")}</p>
<div class="table-scroll who-scroll" tabindex="0" role="region" aria-label="Who is counted where"><table class="who-table"><colgroup></colgroup>${columns.join("")}<thead><tr><td></td>${groups.join("")}</tr><tr><td></td>${heads.join("")}</tr></thead><tbody>${people.map(renderRow).join("\n")}</tbody></table></div>`;
}

/** The first column of a group stands a little apart. */
const starts = (name: RuleName) => (ruleGroups.some(({names}) => names[0] === name) ? "first" : "");

const classOf = (...names: string[]) => {
  const given = names.filter(Boolean);
  return given.length === 0 ? "" : ` class="${given.join(" ")}"`;
};

function renderRow(person: Person): string {
  return `<tr><th scope="row"><a href="#${idOfPerson(person.name)}">${escapeHtml(person.title)}</a></th>${ruleNames.map((name) => renderCell(person, name)).join("")}</tr>`;
}

function renderCell(person: Person, name: RuleName): string {
  const {answer} = answerFor(person, name);
  return `<td${classOf(classOfAnswer(answer), starts(name))}><span class="unseen">${answerWords[answer]}</span></td>`;
}
