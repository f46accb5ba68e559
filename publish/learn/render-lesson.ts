import {renderFigureLink, renderItem} from "../../src/components/learn/render-item.js";
import {printed} from "../../src/components/learn/printed.js";
import {findLesson, lessonItems, lessons} from "../../src/learn/lessons.js";
import {escapeHtml} from "../../src/components/escape-html.js";
import type {PageContext} from "../context.js";
import {materialOf} from "./material.js";

/** Returns the items of a lesson, to be decided. */
export async function renderLessonItems(
  {engine, root, file}: PageContext,
  {lesson: id}: Readonly<Record<string, string>>
): Promise<string> {
  const lesson = findLesson(id);
  const items = lessonItems(await materialOf(engine, printed.place), lesson, printed.seed);
  if (items.length === 0) throw new Error(`${file}: no items: ${id}`);
  return items.map((item, index) => renderItem(item, {number: index + 1, root})).join("\n");
}

/** Returns what to try before deciding: links that open a figure in a given state. */
export function renderLessonTries(
  {root}: PageContext,
  {lesson: id}: Readonly<Record<string, string>>
): string {
  const {tries} = findLesson(id);
  return `<ol class="tries">${tries.map(({state, task}) => `<li>${renderFigureLink(state, {root})}. ${escapeHtml(task)}</li>`).join("\n")}</ol>`;
}

/** Returns the lessons, each with what it is about. */
export function renderLessonList({root}: PageContext): string {
  const entries = lessons.map(
    ({id, title, about, drills}) =>
      `<li data-lesson="${id}"><a href="${root}learn/${id}">${escapeHtml(title)}</a> <span class="lesson-about">${escapeHtml(about)}</span> <span class="lesson-size">${drills.length} questions<span class="lesson-done" hidden>, worked through</span></span></li>`
  );
  return `<ol class="lessons">${entries.join("\n")}</ol>`;
}

/** Returns the end of a lesson: what was decided, once a script counts it, and the way on. */
export function renderLessonEnd(
  {root}: PageContext,
  {lesson: id}: Readonly<Record<string, string>>
): string {
  const next = lessons[lessons.indexOf(findLesson(id)) + 1];
  const links = [
    next &&
      `Next lesson: <a class="next-lesson" href="${root}learn/${next.id}">${escapeHtml(next.title)}</a>`,
    `<a href="${root}learn/">All lessons</a>`,
    `<a class="to-certificate" href="${root}learn/certificate">Certificate</a>`
  ].filter(Boolean);
  return `<section class="lesson-end" data-lesson="${id}" aria-labelledby="lesson-end"><h2 id="lesson-end">How did it go?</h2>
<p class="lesson-counts" role="status">Nothing decided yet.</p>
<ul class="lesson-links">${links.map((link) => `<li>${link}</li>`).join("")}</ul></section>`;
}

/** Returns the reader's progress, which stands on the device alone, and what can be done with it. */
export function renderLearnProgress({root}: PageContext): string {
  return `<section class="learn-progress" aria-labelledby="progress"><h2 id="progress">How far have you come?</h2>
<p class="progress-counts">Nothing decided yet on this device.</p>
<p class="progress-again"><a href="${root}learn/again">Again</a>: <span>what went wrong comes back here, on another case.</span></p>
<p class="progress-tools"><button type="button" class="text-button" data-do="save">Save to a file</button> <button type="button" class="text-button" data-do="bring">Bring back from a file</button> <button type="button" class="text-button" data-do="remove">Remove</button> <input type="file" accept=".json,application/json" aria-label="A file of progress" hidden></p>
<p class="progress-said" role="status"></p></section>`;
}
