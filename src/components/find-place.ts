// The box of /places that narrows the list of places.
import {findNames} from "../names/find-names.js";
import {readItems} from "./place-names.js";

/** Brings the box in *root* to life: places that may be meant stay, the likeliest first. */
export function startFinder(root: Element): void {
  const form = root.querySelector("form")!;
  const box = root.querySelector("input")!;
  const status = root.querySelector("[role=status]")!;
  const list = root.querySelector("ul")!;
  const all = readItems(root);

  function update(): void {
    const found = findNames(box.value, all);
    const shown = new Set(found);
    for (const one of all) one.item.hidden = !shown.has(one);
    list.append(...[...found, ...all.filter((one) => !shown.has(one))].map(({item}) => item));
    status.textContent = box.value.trim() === "" ? "" : describe(box.value, found.length);
  }

  box.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (box.value.trim() !== "")
      list.querySelector<HTMLAnchorElement>("li:not([hidden]) a")?.click();
  });
  if (box.value) update();
}

function describe(written: string, count: number): string {
  if (count === 0)
    return `No place here is called “${written.trim()}”. Try its name before or after a reorganisation, or its code.`;
  return count === 1
    ? "One place; Enter opens it."
    : `${count} places, the likeliest first; Enter opens that one.`;
}

const element = document.querySelector("place-finder");
if (element) startFinder(element);
