/** Returns a word as it is compared: in lower case, without accents. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A stretch of text, and whether it is one of the words that were found. */
export interface SnippetPart {
  text: string;
  found: boolean;
}

/** Returns the stretch of *text* around the first of *words*, about *length* characters long. */
export function snippet(text: string, words: readonly string[], length = 150): SnippetPart[] {
  const parts = [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map(([part]) => part);
  const isFound = (part: string) => words.includes(fold(part));
  let first = parts.findIndex(isFound);
  let before = length / 3;
  while (first > 0 && before > 0) before -= parts[--first].length;
  // A cut stretch begins with a word, not with the space before it.
  if (first > 0 && !isWord(parts[first])) ++first;
  const start = Math.max(0, first);
  const shown: SnippetPart[] = [];
  let left = length;
  for (let i = start; i < parts.length && left > 0; left -= parts[i++].length)
    shown.push({text: parts[i], found: isFound(parts[i])});
  if (start > 0) shown.unshift({text: "… ", found: false});
  if (left <= 0 && start + shown.length < parts.length) shown.push({text: " …", found: false});
  return shown;
}

const isWord = (part: string) => /^[\p{L}\p{N}]/u.test(part);
