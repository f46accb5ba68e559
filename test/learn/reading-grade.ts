/**
 * Returns the school grade that a text asks for, by the formula of Flesch and Kincaid, with
 * syllables counted as groups of vowels; numbers are left out. US grade 8 is age 13 to 14.
 *
 * Kincaid, Fishburne, Rogers and Chissom (1975)
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:;](?=\s|$)/).filter((part) => /[a-z]/i.test(part));
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’']+/gi) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[’'].*$/, "")
    .replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, "");
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}
