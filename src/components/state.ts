/** Returns the chosen value of each control of a *figure*, as its radio buttons have it. */
export function readChoices(figure: HTMLElement): Record<string, string> {
  const chosen = figure.querySelectorAll<HTMLInputElement>(".controls input:checked");
  return Object.fromEntries(
    Array.from(chosen, ({name, value}) => [name.slice(name.indexOf(".") + 1), value])
  );
}

/** Sets the radio buttons of a *figure* as the address has it; returns whether any has changed. */
export function restoreChoices(figure: HTMLElement, search: string): boolean {
  let isChanged = false;
  for (const [name, value] of new URLSearchParams(search)) {
    const input = Array.from(figure.querySelectorAll<HTMLInputElement>(".controls input")).find(
      (radio) => radio.name === name && radio.value === value
    );
    if (!input || input.checked) continue;
    input.checked = true;
    isChanged = true;
  }
  return isChanged;
}

/** Returns the address of a *figure* with its choices, as ?arrivals.unit=share#figure-arrivals. */
export function addressOf(figure: HTMLElement, page: string): string {
  const address = new URL(page);
  const name = figure.dataset.figure!;
  address.search = new URLSearchParams(
    Object.entries(readChoices(figure)).map(([control, value]) => [`${name}.${control}`, value])
  ).toString();
  address.hash = figure.id;
  return address.href;
}
