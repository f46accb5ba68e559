// The filter of /datasets.

/** Brings the filter box in *root* to life: a table is shown if it holds every word in the box. */
export function startFilter(root: HTMLElement): void {
  const sections = [...root.querySelectorAll<HTMLElement>(".subject")];
  const entries = [...root.querySelectorAll<HTMLElement>(".dataset")].map((element) => ({
    element,
    text: fold(element.textContent ?? "")
  }));
  const box = root.querySelector<HTMLInputElement>(".filter input")!;
  const status = root.querySelector(".filter [role=status]")!;
  const index = root.querySelector<HTMLElement>(".subjects")!;

  function update(): void {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const {element, text} of entries) {
      element.hidden = !words.every((word) => text.includes(word));
      if (!element.hidden) ++shown;
    }
    for (const section of sections)
      section.hidden = section.querySelector(".dataset:not([hidden])") === null;
    index.hidden = words.length > 0;
    status.textContent = words.length === 0 ? "" : describe(shown, entries.length);
  }

  box.addEventListener("input", update);
  if (box.value) update();
}

function describe(shown: number, all: number): string {
  if (shown === 0) return "No table fits. Try one word, such as asylum, births or Eurostat.";
  return `${shown} of ${all} tables`;
}

const fold = (text: string) => text.toLowerCase();

const list = document.querySelector<HTMLElement>("dataset-list");
if (list) startFilter(list);
