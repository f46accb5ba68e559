import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** A file that a command writes: a new one, or one that is there with something added. */
export interface FileChange {
  /** From the root of the project, as src/leeds.md. */
  path: string;
  text: string;
  /** Whether the file must not be there yet. */
  isNew: boolean;
}

/** Returns the change that makes a new file. */
export const newFile = (path: string, text: string): FileChange => ({path, text, isNew: true});

/**
 * Returns the change of a file that is there, by *edit*; throws where the file is not
 * as it was expected, so that nothing is written in the wrong place.
 */
export async function editFile(
  root: string,
  path: string,
  edit: (text: string) => string
): Promise<FileChange> {
  const text = edit(await readFile(join(root, path), "utf8"));
  return {path, text, isNew: false};
}

/** Returns *text* with *line* in before the first match of *mark*; throws where there is none. */
export function insertBefore(text: string, mark: RegExp, line: string): string {
  const at = text.search(mark);
  if (at < 0) throw new Error(`missing line to write before: ${mark.source}`);
  return text.slice(0, at) + line + text.slice(at);
}

/** Throws where a new file is there already: what somebody wrote is never lost. */
export function refuseExisting(root: string, changes: readonly FileChange[]): void {
  for (const {path, isNew} of changes)
    if (isNew && existsSync(join(root, path)))
      throw new Error(`${path}: it is there already, and is not written over; take another name`);
}

/** Writes *changes* under *root*, all or none of the new ones. */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  refuseExisting(root, changes);
  for (const {path, text, isNew} of changes) {
    await mkdir(dirname(join(root, path)), {recursive: true});
    await writeFile(join(root, path), text, {flag: isNew ? "wx" : "w"});
  }
}
