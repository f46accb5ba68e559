import {renderItem} from "../../src/components/learn/render-item.js";
import {escapeHtml} from "../../src/components/escape-html.js";
import {printedSet} from "../../src/learn/item-set.js";
import {itemsOf} from "../../src/learn/items-of-set.js";
import {roleTasks} from "../../src/learn/role-tasks.js";
import type {PageContext} from "../context.js";
import {materialOf} from "./material.js";

/** Returns every task: its situation, its items with what leads to them, and what may be written. */
export async function renderRoleTasks({engine, root}: PageContext): Promise<string> {
  const material = await materialOf(engine, printedSet.place);
  let number = 0;
  const sections = roleTasks.map(({id, title, situation, steps, outcome}) => {
    const {items, missing} = itemsOf(material, {...printedSet, set: id});
    if (missing.length > 0) throw new Error(`missing item: ${missing[0].drill}`);
    const asked = items.map(
      (item, index) =>
        `<p class="lead">${escapeHtml(steps[index].lead)}</p>\n${renderItem(item, {number: (number += 1), root})}`
    );
    const written = items.map(({instead}) => `<li>${escapeHtml(instead)}</li>`);
    return `<section class="task" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>
<p class="situation">${escapeHtml(situation)}</p>
${asked.join("\n")}
<details class="task-outcome"><summary>What you may write</summary><p>${escapeHtml(outcome)}</p><ul>${written.join("\n")}</ul></details></section>`;
  });
  return sections.join("\n");
}
