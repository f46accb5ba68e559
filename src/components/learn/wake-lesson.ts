import {withLesson} from "../../learn/progress.js";
import {formatDay} from "../../prose/date.js";
import {describeDecisions} from "./decisions.js";
import {progressStore, today} from "./progress-store.js";
import {wakeItems} from "./wake-items.js";

/** Lets a reader decide the items of a lesson, and says at its *end* what came of it. */
export async function wakeLesson(end: HTMLElement): Promise<void> {
  const lesson = end.dataset.lesson!;
  const all = document.querySelectorAll(".item").length;
  const said = end.querySelector<HTMLElement>(".lesson-counts")!;
  await wakeItems(document, (made, {lessons}) => {
    const left = all - made.length;
    const before = lessons[lesson]
      ? `You worked through this lesson on ${formatDay(lessons[lesson])}. `
      : "";
    const sentences = [made.length === 0 && before ? before : describeDecisions(made)];
    if (made.length > 0 && left > 0) sentences.push(`${left} left to decide.`);
    if (made.some(({outcome}) => outcome === "wrong"))
      sentences.push("What went wrong comes again, on another case.");
    if (progressStore.isRefused)
      sentences.push("This browser keeps nothing: print the certificate before you close it.");
    said.textContent = sentences.join(" ").trim();
    if (left === 0 && !lessons[lesson])
      void progressStore.change((progress) => withLesson(progress, lesson, today()));
  });
}
