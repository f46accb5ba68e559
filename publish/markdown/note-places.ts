/** What the parser tells of the notes of a page: their labels, and whether any text refers to them. */
export interface NotesEnv {
  footnotes?: {refs?: Record<string, number>};
}

/** Returns the label of a note that no text refers to: it would not be printed. */
export function unusedNote({footnotes}: NotesEnv): string | undefined {
  const [found] = Object.entries(footnotes?.refs ?? {}).find(([, index]) => index < 0) ?? [];
  return found?.slice(1);
}

/** Returns where the text of the note *label* begins in the *source*. */
export function offsetOfNote(source: string, label: string): number {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return Math.max(0, source.search(new RegExp(`^ {0,3}\\[\\^${escaped}\\]:`, "m")));
}
