import type {ItemType} from "../../learn/item.js";
import type {MisconceptionId} from "../../learn/misconceptions/misconception.js";
import {withAnswer, type Progress} from "../../learn/progress.js";
import {keepForVisit, visitDecisions, type Decision} from "./decisions.js";
import {progressStore, today} from "./progress-store.js";
import {restoreItem, wakeItem} from "./wake-item.js";

/** Told of what was decided among the items of a page, and of the progress after it. */
export type OnDecisions = (made: readonly Decision[], progress: Progress) => void;

/**
 * Lets a reader decide the items within *root*, keeps what comes of it on the device,
 * and shows again what was decided earlier in this visit.
 */
export async function wakeItems(root: ParentNode, onDecisions: OnDecisions): Promise<void> {
  const articles = [...root.querySelectorAll<HTMLElement>(".item")];
  const names = new Set(articles.map(({dataset}) => dataset.item));
  const made = visitDecisions().filter(({item}) => names.has(item));
  for (const article of articles) {
    const before = made.find(({item}) => item === article.dataset.item);
    if (before) restoreItem(article, before);
    else
      wakeItem(article, {
        onDecide: async (decision) => {
          made.push(decision);
          keepForVisit(decision);
          onDecisions(
            made,
            await progressStore.change((kept) => withDecision(kept, article, decision))
          );
        }
      });
  }
  onDecisions(made, await progressStore.read());
}

const withDecision = (
  progress: Progress,
  {dataset}: HTMLElement,
  {outcome, confidence}: Decision
): Progress =>
  withAnswer(progress, {
    misconception: dataset.drill as MisconceptionId,
    type: dataset.type as ItemType,
    outcome,
    ...(confidence && {confidence}),
    today: today()
  });
