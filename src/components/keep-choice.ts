import {speak} from "./speak.js";

/**
 * Keeps the choice of the radio buttons in *fieldset* in the address, so that a
 * link brings it back, and says what is shown. Without a script the page's own
 * style shows what is chosen, or what the address points to.
 */
export function keepChoice(fieldset: HTMLElement): void {
  const radios = [...fieldset.querySelectorAll<HTMLInputElement>("input")];
  const [first] = radios;
  const {name} = first;
  const root = fieldset.parentElement!;

  function choose(value: string | null): void {
    const radio = radios.find((known) => known.value === value);
    if (radio) radio.checked = true;
  }

  /** Shows what the address points to, though the choice may have hidden it. */
  function follow(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !root.contains(target)) return;
    choose(target.getAttribute(`data-${name}`));
    if (target.getClientRects().length === 0) choose(first.value);
    target.scrollIntoView();
  }

  fieldset.addEventListener("change", () => {
    const {value} = radios.find(({checked}) => checked)!;
    const address = new URL(location.href);
    if (value === first.value) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    address.hash = "";
    history.replaceState(null, "", address);
    speak(describeChoice(fieldset));
  });
  addEventListener("hashchange", follow);
  root.dataset.kept = "";
  choose(new URLSearchParams(location.search).get(name));
  follow();
}

/** Returns what was chosen, and the summary of what that shows. */
function describeChoice(fieldset: HTMLElement): string {
  const {name, value} = fieldset.querySelector<HTMLInputElement>("input:checked")!;
  const label = fieldset.querySelector("input:checked + span")!.textContent;
  const summary = document.querySelector(`[data-${name}="${value}"] .summary`)?.textContent;
  return summary ? `${label} ${summary}` : label;
}
