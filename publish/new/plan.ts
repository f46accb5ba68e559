import type {FileChange} from "./files.js";

/** What a command is about to write, and what to tell its author. */
export interface Plan {
  changes: FileChange[];
  words: string[];
}
