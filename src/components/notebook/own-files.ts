import {create} from "../element.js";

/** Opens the browser's own choice of a file; undefined if the reader chooses none. */
export function chooseFile(accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const field = create("input", {type: "file", accept});
    field.addEventListener("change", () => resolve(field.files?.[0]));
    field.addEventListener("cancel", () => resolve(undefined));
    field.click();
  });
}

/** Calls *onFile* with each file that is dropped on the page, and says that it may be. */
export function takeDrops(root: HTMLElement, onFile: (file: File) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;
  const mark = (): void => void root.toggleAttribute("data-dropping", depth > 0);
  root.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) ++depth;
    mark();
  });
  root.addEventListener("dragleave", (event) => {
    if (hasFiles(event)) --depth;
    mark();
  });
  root.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  root.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    mark();
    for (const file of event.dataTransfer!.files) onFile(file);
  });
}

/** Whether a file is a notebook and no table. */
export const isNotebookFile = ({name}: File) => /\.(md|markdown)$/i.test(name);
