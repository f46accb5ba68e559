import {create} from "../element.js";

const wanted = /^[a-z_][a-z0-9_]*$/i;

/** A field for a name that queries and scripts can hold; a wrong one is told and not taken. */
export function nameField(
  name: string,
  label: string,
  onName: (name: string) => void
): {element: HTMLElement; set(name: string): void} {
  const field = create("input", {
    className: "cell-name",
    value: name,
    ariaLabel: label,
    spellcheck: false,
    autocomplete: "off",
    placeholder: "name"
  });
  const problem = create("span", {className: "problem", hidden: true});
  problem.setAttribute("role", "alert");
  const size = (): void => void (field.size = Math.max(6, field.value.length));
  let last = name;
  const take = (): void => {
    const next = field.value.trim();
    const isRight = wanted.test(next);
    problem.hidden = isRight;
    field.toggleAttribute("aria-invalid", !isRight);
    problem.textContent = isRight
      ? ""
      : "A name has letters, digits and underscores, and begins with a letter.";
    if (isRight && next !== last) onName((last = next));
  };
  field.addEventListener("input", size);
  field.addEventListener("change", take);
  field.addEventListener("keydown", ({key}) => {
    if (key === "Enter") field.blur();
  });
  size();
  const element = create("span", {className: "cell-named"}, field, problem);
  return {
    element,
    set(next) {
      if (document.activeElement !== field) field.value = next;
      last = next;
      size();
    }
  };
}
