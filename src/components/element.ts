/** Returns a new element with *properties*, holding *children*. */
export function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Returns a button that looks like quiet text. */
export function textButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = create("button", {type: "button", className: "text-button"}, label);
  button.addEventListener("click", onClick);
  return button;
}
