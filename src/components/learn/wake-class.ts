import {searchOfSet} from "../../learn/item-set.js";
import {copyButton} from "../copy.js";
import {describeDecisions} from "./decisions.js";
import {renderItems} from "./render-item.js";
import {root, wakeDesk} from "./wake-desk.js";
import {wakeItems} from "./wake-items.js";

/** Shows the items of a class, lets each member decide them, and shows them large. */
export async function wakeClass(container: HTMLElement): Promise<void> {
  const set = await wakeDesk(container, {
    show: (items) => (container.innerHTML = renderItems(items, {root}))
  });
  const search = searchOfSet(set);
  document.querySelector<HTMLAnchorElement>(".to-sheet")!.search = search;
  const address = new URL(location.href);
  address.search = search;
  address.hash = "";
  document
    .querySelector('[data-do="copy"]')!
    .replaceWith(copyButton("Copy the link for the class", () => address.href));
  const project = document.querySelector<HTMLButtonElement>('[data-do="project"]')!;
  project.disabled = false;
  project.addEventListener("click", async () => {
    const {openProjector} = await import("./projector.js");
    openProjector([...container.querySelectorAll<HTMLElement>(".item")]);
  });
  const counts = document.querySelector<HTMLElement>(".class-counts")!;
  await wakeItems(container, (made) => {
    counts.textContent = made.length === 0 ? "" : describeDecisions(made);
  });
}
