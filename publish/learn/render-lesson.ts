import {renderFigureLink, renderItems} from "../../src/components/learn/render-item.js";
import {escapeHtml} from "../../src/components/escape-html.js";
import {printedSet} from "../../src/learn/item-set.js";
import {itemsOf} from "../../src/learn/items-of-set.js";
import {findLesson, lessons} from "../../src/learn/lessons.js";
import type {PageContext} from "../context.js";
import {materialOf} from "./material.js";

type Attributes = Readonly<Record<string, string>>;

/** Returns the items of a lesson, to be decided. */
export async function renderLessonItems(
  {engine, root}: PageContext,
  {lesson}: Attributes
): Promise<string> {
  const material = await materialOf(engine, printedSet.place);
  const {items, missing} = itemsOf(material, {...printedSet, set: findLesson(lesson).id});
  if (missing.length > 0) throw new Error(`missing item: ${missing[0].drill}`);
  return renderItems(items, {root});
}

/** Returns what to try before deciding: links that open a figure in a given state. */
export function renderLessonTries({root}: PageContext, {lesson}: Attributes): string {
  const {tries} = findLesson(lesson);
  return `<ol class="tries">${tries.map(({state, task}) => `<li>${renderFigureLink(state, {root})}. ${escapeHtml(task)}</li>`).join("\n")}</ol>`;
}

/** Returns the lessons, each with what is practised in it. */
export function renderLessonList({root}: PageContext): string {
  const entries = lessons.map(
    ({id, title, practised, decides}) =>
      `<li data-lesson="${id}"><a href="${root}learn/${id}">${escapeHtml(title)}</a> <span class="lesson-about">You practise ${escapeHtml(practised)}.</span> <span class="lesson-size">${decides.length} questions<span class="lesson-done" hidden>, worked through</span></span></li>`
  );
  return `<ol class="lessons">${entries.join("\n")}</ol>`;
}

/** Returns the end of a lesson: what to keep, what was decided once a script counts it, the way on. */
export function renderLessonEnd({root}: PageContext, {lesson: id}: Attributes): string {
  const lesson = findLesson(id);
  const {page, heading} = lesson.more;
  const next = lessons[lessons.indexOf(lesson) + 1];
  const links = [
    next
      ? `Next lesson: <a class="next-lesson" href="${root}learn/${next.id}">${escapeHtml(next.title)}</a>`
      : `That was the last lesson. <a class="next-lesson" href="${root}learn/tasks">Tasks from work</a> put them together.`,
    `<a href="${root}${page.slice(1)}#${heading}">Read on about this</a>`,
    `<a href="${root}learn/">All lessons</a>`,
    `<a class="to-certificate" href="${root}learn/certificate">Certificate</a>`
  ];
  return `<section class="lesson-end" data-lesson="${id}" aria-labelledby="lesson-end"><h2 id="lesson-end">What do you take with you?</h2>
<p class="lesson-counts" role="status">Nothing decided yet.</p>
<ul class="lesson-keep">${lesson.read.map((text) => `<li>${escapeHtml(text)}</li>`).join("\n")}</ul>
<ul class="lesson-links">${links.map((link) => `<li>${link}</li>`).join("")}</ul></section>`;
}

/** Returns the reader's progress, which stands on the device alone, and what can be done with it. */
export function renderLearnProgress({root}: PageContext): string {
  return `<section class="learn-progress" aria-labelledby="progress"><h2 id="progress">How far have you come?</h2>
<p class="progress-counts">Nothing decided yet on this device.</p>
<p class="progress-again"><a href="${root}learn/again">Again</a>: <span>nothing is due today.</span></p>
<p class="progress-tools"><button type="button" class="text-button" data-do="save" disabled>Save to a file</button> <button type="button" class="text-button" data-do="bring" disabled>Bring back from a file</button> <button type="button" class="text-button" data-do="remove" disabled>Remove</button> <input type="file" accept=".json,application/json" aria-label="A file of progress" hidden></p>
<p class="progress-said" role="status"></p></section>`;
}

/** Returns where what is due is asked again; a script fills it from what the device keeps. */
export function renderAgainDesk({root}: PageContext): string {
  return `<p class="again-said" role="status">What to ask again is known on your own device alone, and needs JavaScript.</p>
<div class="again-items"></div>
<p><a href="${root}learn/">All lessons</a></p>`;
}
