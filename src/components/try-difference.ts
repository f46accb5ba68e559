import {copyButton, copy} from "./copy.js";
import {textButton} from "./element.js";

type Field = HTMLInputElement | HTMLSelectElement;

/** What the fields of the form are called in an address. */
const prefix = "try.";

/**
 * Wakes the form that compares two figures. What judges and draws them is fetched
 * when a reader reaches for the form, or at once if the address brings figures.
 */
export function wakeTried(tried: HTMLElement): void {
  const form = tried.querySelector<HTMLFormElement>(".try-form")!;
  form.reset();
  for (const fieldset of form.querySelectorAll("fieldset")) fieldset.disabled = false;
  showIntervals(form);
  addActions(tried, form);
  const load = () => import("./try-answer.js");
  const answer = (): void => {
    showIntervals(form);
    load()
      .then(({answerForm}) => answerForm(tried, readFields(form)))
      .then(() => setLink(tried, form))
      .catch((error: unknown) => console.warn(error));
  };
  form.addEventListener("focusin", () => void load().catch(() => undefined), {once: true});
  form.addEventListener("input", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  if (restore(form)) answer();
}

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>("input, select")];

function readFields(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(fieldsOf(form).map(({name, value}) => [name, value]));
}

/** Sets the fields as the address has them; returns whether it has any. */
function restore(form: HTMLFormElement): boolean {
  let isChanged = false;
  const given = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = given.get(`${prefix}${field.name}`);
    if (value === null || value === field.value) continue;
    field.value = value;
    isChanged = true;
  }
  return isChanged;
}

/** Shows the fields that the chosen kind of doubt asks for, and no others. */
function showIntervals(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>("select[name$='.interval']")) {
    const side = select.name.slice(0, 1);
    const hasLimits = select.value === "limits" || select.value === "modelled";
    const shown = {margin: select.value === "margin", lower: hasLimits, upper: hasLimits};
    for (const [name, isShown] of Object.entries(shown)) {
      const field = form.querySelector<HTMLElement>(`[data-field='${side}.${name}']`);
      if (field) field.hidden = !isShown;
    }
  }
}

function addActions(tried: HTMLElement, form: HTMLFormElement): void {
  const actions = tried.querySelector(".try-actions")!;
  const sentence = tried.querySelector(".try-sentence")!;
  const link = actions.querySelector<HTMLAnchorElement>(".try-link")!;
  actions.prepend(
    copyButton("Copy the sentence", () => sentence.textContent),
    textButton("Begin again", () => {
      form.reset();
      form.dispatchEvent(new Event("input"));
    })
  );
  link.addEventListener("click", (event) => {
    event.preventDefault();
    history.replaceState(history.state, "", link.href);
    void copy(link.href, link, "Link to this comparison");
  });
  setLink(tried, form);
}

function setLink(tried: HTMLElement, form: HTMLFormElement): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams(
    fieldsOf(form).map(({name, value}) => [`${prefix}${name}`, value])
  ).toString();
  address.hash = "try-difference";
  tried.querySelector<HTMLAnchorElement>(".try-link")!.href = address.href;
}
