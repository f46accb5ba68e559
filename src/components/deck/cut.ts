/** A shorter talk, and the minutes it may take. */
export interface ChosenCut {
  /** As the address has it; "" for all slides. */
  name: string;
  /** Null where nothing was chosen: then a slide is given its usual time. */
  minutes: number | null;
}

const minutesOf: Readonly<Record<string, number>> = {five: 5, fifteen: 15};

/**
 * Takes out of *slides* what is not part of the shorter talk that the address names in
 * its *search*, and returns which talk it is. A talk that no slide is marked for is the whole.
 */
export function keepCut(slides: Element, search: string): ChosenCut {
  const name = new URLSearchParams(search).get("cut") ?? "";
  const sections = [...slides.querySelectorAll<HTMLElement>(":scope > section")];
  const isIn = ({dataset}: HTMLElement) => (dataset.cuts ?? "").split(" ").includes(name);
  const kept = sections.filter(isIn);
  // The opening is part of every talk, also of one that there is not.
  if (!(name in minutesOf) || kept.length < 2) return {name: "", minutes: null};
  for (const section of sections) if (!isIn(section)) section.remove();
  return {name, minutes: minutesOf[name]};
}

/** Marks the talk that is given among the tools. */
export function markTools({name}: ChosenCut): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".deck-tools [data-cut]"))
    if (link.dataset.cut === name) link.setAttribute("aria-current", "page");
}
