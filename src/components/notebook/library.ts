import {create, textButton} from "../element.js";
import type {DeviceStore, KeptNotebook} from "./device-store.js";
import {tell} from "./toast.js";

/** The notebooks that the device has kept: open one, or remove it. */
export class Library {
  readonly element = create("details", {className: "library"});
  readonly #list = create("ul");
  readonly #store: DeviceStore;
  readonly #open: (kept: KeptNotebook) => void;

  constructor(store: DeviceStore, open: (kept: KeptNotebook) => void) {
    this.#store = store;
    this.#open = open;
    this.element.append(create("summary", {}, "On this device"), this.#list);
    this.element.addEventListener("toggle", () => {
      if (this.element.open) void this.#show();
    });
    this.element.addEventListener("keydown", ({key}) => {
      if (key !== "Escape" || !this.element.open) return;
      this.element.open = false;
      this.element.querySelector("summary")!.focus();
    });
  }

  async #show(): Promise<void> {
    const kept = await this.#store.notebooks().catch(() => []);
    this.#list.replaceChildren(...kept.map((notebook) => this.#item(notebook)));
    if (kept.length === 0) this.#list.append(create("li", {}, "No notebook is kept here yet."));
  }

  #item(kept: KeptNotebook): HTMLElement {
    const open = textButton(kept.title || "Untitled", () => {
      this.element.open = false;
      this.#open(kept);
    });
    const changed = new Date(kept.changed).toLocaleString("en-GB", {
      dateStyle: "medium",
      timeStyle: "short"
    });
    const remove = textButton("Remove", () => void this.#remove(kept));
    remove.ariaLabel = `Remove ${kept.title}`;
    return create("li", {}, open, create("span", {}, changed), remove);
  }

  async #remove(kept: KeptNotebook): Promise<void> {
    await this.#store.removeNotebook(kept.id);
    await this.#show();
    tell(`“${kept.title}” is no longer kept.`, {
      label: "Undo",
      act: () => void this.#store.keepNotebook(kept).then(() => this.#show())
    });
  }
}
