// The page /offline: what can be saved, how far it is, and what is saved already.
import {readSavedCopy, type SavedCopy} from "../../offline/saved-copy.js";
import type {Edition, NextRelease} from "../../offline/site-files.js";
import {formatDay} from "../../prose/date.js";
import {siteRoot} from "../../queries/root.js";
import {create, textButton} from "../element.js";
import {speak} from "../speak.js";
import {passedReleases} from "./copy-age.js";
import {fetchEdition} from "./known-edition.js";
import {megabytes, registrationOf, removeCopy, useWaiting} from "./save-copy.js";
import {mustWait, progressText, updateCopy} from "./update-copy.js";

const root = siteRoot.href;

/** Why nothing can be saved here, in a sentence; undefined where something can. */
function whyNot(): string | undefined {
  if (!isSecureContext)
    return "This address is not secure: it does not begin with https. A browser saves a site from secure addresses only.";
  if (!("serviceWorker" in navigator) || typeof caches === "undefined")
    return "This browser cannot save a site, or does not in a private window. Every page can still be read while you are online, and saved or printed by itself.";
  return undefined;
}

class OfflineDesk {
  constructor(private readonly desk: HTMLElement) {}

  async start(): Promise<void> {
    const reason = whyNot();
    if (reason) return this.#say(reason);
    try {
      await this.#show();
    } catch {
      this.#say(
        "This browser does not let the site keep anything, as in a private window. Every page can still be read while you are online."
      );
    }
  }

  #say(...children: (Node | string)[]): void {
    this.desk.replaceChildren(create("p", {}, ...children));
  }

  /** Shows what is saved or can be; *known* is what could be a moment ago, if the host no longer tells. */
  async #show(known?: Edition): Promise<void> {
    const [copy, told, registration] = await Promise.all([
      readSavedCopy(root),
      fetchEdition(root),
      registrationOf(root)
    ]);
    const newest = told ?? known;
    if (copy && registration) return this.#showCopy(copy, newest, Boolean(registration.waiting));
    if (newest) return this.#showOffer(newest);
    this.#say("What there is to save cannot be read now: the host does not answer.");
    this.desk.append(
      create(
        "p",
        {},
        textButton("Try again", () => void this.#show())
      )
    );
  }

  #showOffer(edition: Edition): void {
    this.desk.replaceChildren(
      facts([
        ["On this device", `${megabytes(edition.bytes)} MB`],
        ["To fetch", `about ${megabytes(edition.packedBytes)} MB, once`],
        ["Version", `${edition.version}, edition ${edition.edition}`],
        ["Next release", releasesText(edition.nextReleases)]
      ]),
      bigButton(
        `Save for offline use (${megabytes(edition.bytes)} MB)`,
        () => void this.#save(edition)
      )
    );
  }

  #showCopy(copy: SavedCopy, newest: Edition | undefined, isWaiting: boolean): void {
    const isOld = newest !== undefined && newest.edition !== copy.edition;
    this.desk.replaceChildren(
      create(
        "p",
        {className: "offline-state"},
        `Saved on ${formatDay(copy.asked.slice(0, 10))}. It works without a network from now on.`
      ),
      facts([
        ["On this device", `${megabytes(copy.bytes)} MB in ${copy.files} files`],
        ["Version", `${copy.version}, edition ${copy.edition}`],
        ["Next release", releasesText(copy.nextReleases)]
      ])
    );
    if (isOld)
      this.desk.append(
        create(
          "p",
          {},
          "A new version is here. The copy stays as it is until you want the new one."
        ),
        bigButton("Use it now", () => void this.#save(newest))
      );
    else if (isWaiting)
      this.desk.append(
        create("p", {}, "A new version is saved. It is used once no other window shows the site."),
        bigButton("Use it now", () => void this.#useWaiting())
      );
    this.desk.append(
      create(
        "p",
        {},
        textButton("Remove the copy", () => void this.#remove())
      )
    );
  }

  async #useWaiting(): Promise<void> {
    if (await useWaiting(root)) location.reload();
    else this.#warn(mustWait);
  }

  async #save(edition: Edition): Promise<void> {
    const stopper = new AbortController();
    const bar = create("progress", {max: edition.bytes, value: 0});
    const state = create("p", {id: "offline-progress"}, progressText(0, edition));
    bar.setAttribute("aria-labelledby", state.id);
    this.desk.replaceChildren(
      state,
      bar,
      create(
        "p",
        {},
        textButton("Stop", () => stopper.abort())
      )
    );
    const wasSaved = navigator.serviceWorker.controller !== null;
    try {
      const isUsed = await updateCopy(edition, {
        root,
        signal: stopper.signal,
        onProgress: (bytes) => {
          state.textContent = progressText(bytes, edition);
          bar.value = bytes;
        }
      });
      if (wasSaved && isUsed) return location.reload();
      await this.#show();
      speak(isUsed ? "Saved" : mustWait);
    } catch (error) {
      await this.#show(edition);
      if (!stopper.signal.aborted) {
        console.warn(error);
        this.#warn((error as Error).message);
      }
    }
  }

  async #remove(): Promise<void> {
    await removeCopy(root);
    await this.#show();
    speak("Removed");
  }

  #warn(message: string): void {
    const problem = create("p", {className: "problem"}, message);
    problem.setAttribute("role", "alert");
    this.desk.append(problem);
  }
}

function facts(lines: readonly (readonly [term: string, text: string])[]): HTMLElement {
  return create(
    "dl",
    {className: "offline-facts"},
    ...lines.map(([term, text]) =>
      create("div", {}, create("dt", {}, term), create("dd", {}, text))
    )
  );
}

function releasesText(releases: readonly NextRelease[]): string {
  if (releases.length === 0) return "We know of no announced day.";
  const passed = passedReleases(releases, new Date());
  return releases
    .map((release) => {
      const {day, title, publisher} = release;
      const state = passed.includes(release) ? "was announced for" : "is announced for";
      return `${title} (${publisher}) ${state} ${formatDay(day)}.`;
    })
    .join(" ");
}

function bigButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = create("button", {type: "button", className: "offline-button"}, label);
  button.addEventListener("click", onClick);
  return button;
}

const desk = document.querySelector<HTMLElement>(".offline-desk");
if (desk) void new OfflineDesk(desk).start();
