import {dueBy} from "../../learn/progress.js";
import {describeDecisions} from "./decisions.js";
import {progressStore, today} from "./progress-store.js";
import {renderItems} from "./render-item.js";
import {root} from "./wake-desk.js";
import {wakeItems} from "./wake-items.js";

/** So many at once: more would be a burden. */
const most = 5;

/** Asks again what is due, each on another case than before. */
export async function wakeAgain(container: HTMLElement): Promise<void> {
  const said = document.querySelector<HTMLElement>(".again-said")!;
  const progress = await progressStore.read();
  const due = dueBy(progress, today()).slice(0, most);
  if (due.length === 0) {
    said.textContent =
      Object.keys(progress.practices).length === 0
        ? "Nothing has been practised on this device yet. Begin with a lesson."
        : "Nothing is due today. What went right comes back after some days.";
    return;
  }
  said.textContent = "Making the questions…";
  const {loadAgain} = await import("./load-items.js");
  container.innerHTML = `<h2>What would you write?</h2>
${renderItems(await loadAgain(due, progress), {root})}`;
  await wakeItems(container, (made) => {
    said.textContent =
      made.length === 0
        ? `${due.length} ${due.length === 1 ? "question is" : "questions are"} due.`
        : describeDecisions(made);
  });
}
