import {create, textButton} from "../element.js";
import {speak} from "../speak.js";

let shown: HTMLElement | undefined;
let hiding: ReturnType<typeof setTimeout>;

/** Tells the reader of something that has happened, with what can be done about it. */
export function tell(text: string, action?: {label: string; act: () => void}): void {
  shown?.remove();
  clearTimeout(hiding);
  const close = (): void => shown?.remove();
  const buttons = action
    ? [
        textButton(action.label, () => {
          close();
          action.act();
        })
      ]
    : [];
  shown = create("div", {className: "toast"}, create("span", {}, text), ...buttons);
  shown.append(textButton("Close", close));
  document.body.append(shown);
  speak(action ? `${text} ${action.label} is at the end of the page.` : text);
  hiding = setTimeout(close, action ? 12_000 : 8_000);
}
