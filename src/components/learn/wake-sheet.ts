import {readSet, searchOfSet} from "../../learn/item-set.js";
import {renderSheet} from "./render-sheet.js";
import {root, wakeDesk} from "./wake-desk.js";

/** Shows the sheet that the address asks for, and prints it. */
export async function wakeSheet(container: HTMLElement): Promise<void> {
  const button = document.querySelector<HTMLButtonElement>('[data-do="print"]')!;
  button.disabled = false;
  button.addEventListener("click", () => print());
  const asked = readSet(location.search);
  // A class on a screen sees version A.
  const search = searchOfSet({...asked, version: "a"});
  document.querySelector<HTMLAnchorElement>(".to-class")!.search = search;
  await wakeDesk(container, {
    show: (items, placeName) =>
      (container.innerHTML = renderSheet(items, {set: asked, placeName, root}))
  });
}
