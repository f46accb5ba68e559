import {idOfDataset} from "../src/counting/datasets/index.js";
import {people, type Person} from "../src/counting/people.js";
import {
  answerFor,
  ruleGroups,
  ruleNames,
  rules,
  type RuleName
} from "../src/counting/rules/index.js";
import type {Answer} from "../src/counting/rules/rule.js";
import {answerWords, classOfAnswer} from "./answers.js";
import {citeWork} from "./cite-work.js";
import {idOfPerson} from "./counting-ids.js";
import {escapeHtml} from "./html.js";
import {idOfChoice, renderChoice, renderChoiceStyle} from "./render-choice.js";

/** Returns the made-up people to choose from, and for each the answer of every dataset. */
export function renderWhoIsCounted(): string {
  const choices = people.map(({name, title}) => ({value: name, label: title}));
  const shown = people.map(
    ({name}) => `who-is-counted:has(#${idOfChoice("person", name)}:checked) #${idOfPerson(name)}`
  );
  return [
    renderChoiceStyle([
      ".person{display:none}",
      "who-is-counted:not([data-kept]) .person:target{display:block}",
      `${shown}{display:block}`
    ]),
    renderChoice({name: "person", legend: "Choose a person. All of them are made up.", choices}),
    ...people.map(renderPerson)
  ].join("\n");
}

function renderPerson(person: Person): string {
  const {name, title, story} = person;
  const groups = ruleGroups.map(
    (group) =>
      `<h4>${group.title}</h4><dl class="answers">${group.names.map((rule) => renderAnswer(person, rule)).join("\n")}</dl>`
  );
  return `<section class="person" id="${idOfPerson(name)}" data-person="${name}" aria-labelledby="${idOfPerson(name)}-title"><h3 id="${idOfPerson(name)}-title">${escapeHtml(title)}</h3>
<p class="story">${escapeHtml(story)}</p>
<p class="summary">${summarise(person)}</p>
${groups.join("\n")}</section>`;
}

function renderAnswer(person: Person, name: RuleName): string {
  const {answer, reason, source} = answerFor(person, name);
  const {dataset, title, ended} = rules[name] as (typeof rules)[RuleName] & {ended?: string};
  const since = ended ? ` <span class="ended">${escapeHtml(ended)}</span>` : "";
  return `<div data-dataset="${dataset}" data-rule="${name}"><dt><a href="#${idOfDataset(dataset)}">${escapeHtml(title)}</a>${since}</dt><dd class="answer ${classOfAnswer(answer)}">${answerWords[answer]}</dd><dd class="reason">${escapeHtml(reason)} ${citeWork(source)}</dd></div>`;
}

/** Returns how many datasets count *person*, in a sentence. */
function summarise(person: Person): string {
  const count = (wanted: Answer) =>
    ruleNames.filter((name) => answerFor(person, name).answer === wanted).length;
  const depends = count("depends");
  return `Counted in ${count("counted")} of ${ruleNames.length}, not counted in ${count("not counted")}${depends > 0 ? `; in ${depends} it depends` : ""}.`;
}
