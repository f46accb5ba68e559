import {exportProgress, importProgress} from "../../learn/progress-file.js";
import {tallyWords} from "../../learn/progress-words.js";
import {dueBy, talliesOf, type Progress} from "../../learn/progress.js";
import {create} from "../element.js";
import {forgetVisit} from "./decisions.js";
import {progressStore, today} from "./progress-store.js";

/** Shows what is kept of a reader in *section*, and lets it be saved, brought back and removed. */
export async function wakeProgress(section: HTMLElement): Promise<void> {
  const said = section.querySelector<HTMLElement>(".progress-said")!;
  const file = section.querySelector<HTMLInputElement>("input[type=file]")!;
  const onPress = (name: string, act: () => unknown): void => {
    const button = section.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;
    button.disabled = false;
    button.addEventListener("click", () => void act());
  };

  onPress("save", async () => save(await progressStore.read()));
  onPress("bring", () => file.click());
  onPress("remove", async () => {
    await progressStore.remove();
    forgetVisit();
    show(section, await progressStore.read());
    said.textContent = "Removed: nothing of you is kept on this device.";
  });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    said.textContent = await bringBack(await chosen.text());
    show(section, await progressStore.read());
    file.value = "";
  });
  show(section, await progressStore.read());
}

/** Keeps what a file holds; returns what to say of it. */
async function bringBack(text: string): Promise<string> {
  try {
    const {progress, unknown} = importProgress(text);
    await progressStore.keep(progress);
    return unknown.length === 0
      ? "Brought back."
      : `Brought back, save ${unknown.length} that these lessons do not know.`;
  } catch (error) {
    return (error as Error).message;
  }
}

function save(progress: Progress): void {
  const address = URL.createObjectURL(
    new Blob([exportProgress(progress)], {type: "application/json"})
  );
  create("a", {href: address, download: "whereabouts-progress.json"}).click();
  // The browser has taken the file by the time that a minute is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function show(section: HTMLElement, progress: Progress): void {
  const {sure} = talliesOf(progress);
  const practised = Object.keys(progress.practices).length;
  const due = dueBy(progress, today()).length;
  section.querySelector(".progress-counts")!.textContent =
    practised === 0
      ? "Nothing decided yet on this device."
      : [
          `You have practised ${practised} ${practised === 1 ? "misreading" : "misreadings"}.`,
          sure.answered === 0 ? "" : tallyWords("sure", sure)
        ]
          .join(" ")
          .trim();
  section.querySelector(".progress-again span")!.textContent =
    due === 0
      ? "nothing is due today."
      : `${due} ${due === 1 ? "question is" : "questions are"} due today.`;
  for (const entry of document.querySelectorAll<HTMLElement>("[data-lesson] .lesson-done"))
    entry.hidden = !progress.lessons[entry.closest<HTMLElement>("[data-lesson]")!.dataset.lesson!];
}
