import type {RevealApi} from "reveal.js";
import {formatTime, lengthOf, paceOf, type Plan} from "./pace.js";

/** Where the time at which the talk began is kept, so that loading the slides again keeps it. */
const begun = "talk-begun";

const page = `<main class="speaker">
<header class="speaker-bar">
<p class="speaker-clock"><span>Clock</span> <time></time></p>
<p class="speaker-elapsed"><span>Since the start</span> <output></output></p>
<p class="speaker-pace"><span>By the plan</span> <output></output></p>
<p class="speaker-place"><span>Slide</span> <output></output></p>
<div class="speaker-buttons">
<button type="button" data-act="prev">Back</button>
<button type="button" data-act="next">Next</button>
<button type="button" data-act="togglePause">Black</button>
<button type="button" data-act="begin">Clock to zero</button>
</div>
</header>
<section class="speaker-now" aria-label="On the screen"><h2>On the screen</h2><div class="preview" inert></div></section>
<section class="speaker-next" aria-label="Next"><h2></h2><div class="preview" inert></div></section>
<article class="speaker-text" tabindex="0" aria-label="Notes" aria-live="polite"></article>
</main>`;

/**
 * The window that only the speaker sees: notes, the next slide, the clock, and how the
 * talk stands against its plan. It runs no script of its own; this page fills it.
 */
export class SpeakerWindow {
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #document: Document;

  constructor(
    private readonly opened: Window,
    private readonly deck: RevealApi,
    private readonly plan: Plan
  ) {
    this.#document = opened.document;
    copyStyles(this.#document);
    this.#document.body.innerHTML = page;
    this.#document.title = `Speaker: ${document.title}`;
    this.#document.documentElement.lang = document.documentElement.lang;
    this.#document.documentElement.className = "deck speaker-page";
    if (!sessionStorage.getItem(begun)) this.#begin();
    this.#document.addEventListener("keydown", (event) => this.#press(event));
    this.#document.addEventListener("click", ({target}) => this.#act(target as Element));
    this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
  }

  get isOpen(): boolean {
    return !this.opened.closed;
  }

  focus(): void {
    this.opened.focus();
  }

  /** Says that the slides are gone: the window cannot follow them any more. */
  part(): void {
    clearInterval(this.#timer);
    if (this.isOpen)
      this.#find(".speaker-text").textContent =
        "The slides were closed or loaded again. Press S on them to go on.";
  }

  /** Shows the slide that the room sees, the next one, and what is to be said. */
  show(): void {
    if (!this.isOpen) return clearInterval(this.#timer);
    const slides = this.deck.getSlides() as HTMLElement[];
    const current = this.deck.getCurrentSlide();
    const {h} = this.deck.getIndices();
    const next = slides[h + 1] as HTMLElement | undefined;
    this.#find(".speaker-place output").textContent = `${h + 1} of ${slides.length}`;
    this.#find(".speaker-now > h2").textContent = this.deck.isPaused()
      ? "The screen is black"
      : "On the screen";
    this.#find(".speaker-next > h2").textContent = next ? "Next" : "This is the last slide";
    this.#preview(".speaker-now", current);
    this.#preview(".speaker-next", next);
    const notes = current.querySelector<HTMLTemplateElement>("template.slide-notes");
    const text = this.#find(".speaker-text");
    text.replaceChildren(...(notes ? [this.#document.importNode(notes.content, true)] : []));
    text.scrollTop = 0;
    this.#tick();
  }

  #preview(place: string, slide: HTMLElement | undefined): void {
    const preview = this.#find(`${place} .preview`);
    preview.replaceChildren();
    if (!slide) return;
    const copy = this.#document.importNode(slide, true);
    copy.removeAttribute("hidden");
    copy.removeAttribute("aria-hidden");
    copy.removeAttribute("style");
    copy.querySelector("template")?.remove();
    preview.append(copy);
  }

  #find(selector: string): HTMLElement {
    return this.#document.querySelector<HTMLElement>(selector)!;
  }

  #begin(): void {
    sessionStorage.setItem(begun, String(Date.now()));
  }

  #tick(): void {
    if (!this.isOpen) return clearInterval(this.#timer);
    const now = new Date();
    const elapsed = (now.getTime() - Number(sessionStorage.getItem(begun))) / 1000;
    const clock = now.toLocaleTimeString("en-GB", {hour: "2-digit", minute: "2-digit"});
    this.#find(".speaker-clock time").textContent = clock;
    this.#find(".speaker-elapsed output").textContent =
      `${formatTime(elapsed)} of ${formatTime(lengthOf(this.plan))}`;
    const pace = paceOf(elapsed, this.deck.getIndices().h, this.plan);
    this.#find(".speaker-pace output").textContent = pace;
    this.#find(".speaker-pace").dataset.pace = pace.split(" ").at(-1);
  }

  /** Passes a key on, save one that a button or the notes take themselves. */
  #press(event: KeyboardEvent): void {
    const {key, target} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((target as Element).closest("button") && /^( |Enter)$/.test(key)) return;
    if ((target as Element).closest(".speaker-text") && /^Arrow(Up|Down)$/.test(key)) return;
    // What names a key by a number is old, and all that Reveal reads.
    this.deck.triggerKey(event.keyCode);
    event.preventDefault();
  }

  #act(target: Element): void {
    const act = target.closest<HTMLElement>("[data-act]")?.dataset.act;
    if (act === "prev") this.deck.prev();
    else if (act === "next") this.deck.next();
    else if (act === "togglePause") this.deck.togglePause();
    else if (act === "begin") this.#begin();
    this.#tick();
  }
}

/** Writes the styles of this page into another, which then need not ask for them. */
function copyStyles(target: Document): void {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    const text = [...sheet.cssRules].map(({cssText}) => cssText).join("\n");
    return sheet.media.length > 0 ? `@media ${sheet.media.mediaText} {${text}}` : text;
  });
  const style = target.createElement("style");
  style.textContent = rules.join("\n");
  target.head.replaceChildren(style);
}
