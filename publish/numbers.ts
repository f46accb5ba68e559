const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** Numbers that are names or dates, not figures: they need no binding. */
const names = new RegExp(
  [
    `\\b\\d{1,2}(?:\\s(?:to|and)\\s\\d{1,2})?\\s(?:${months})\\b`,
    "\\b(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?s?\\b(?![.,]\\d)",
    "\\b(?:Sections?|Figures?|Tables?|Box|Parts?|Article|Chapter|Level|WCAG|note)\\s\\d+(?:\\.\\d+)*[a-c]?(?:,\\s\\d+[a-c]?)*(?:\\sand\\s\\d+[a-c]?)?",
    "\\b(?:v|CC BY |version )\\d+(?:\\.\\d+)+"
  ].join("|"),
  "g"
);

/**
 * Returns the numbers of a *text* that stand for figures, with their offsets:
 * not years, dates, names such as Section 98, or codes such as QS203EW.
 */
export function findNumbers(text: string): {number: string; offset: number}[] {
  const masked = text.replace(names, (name) => name.replace(/\d/g, "#"));
  const found = masked.matchAll(/(?<![\p{L}\d_#/.-])[£€]?\d[\d,]*(?:\.\d+)?%?(?![\p{L}\d_#])/gu);
  return [...found].map((match) => ({number: match[0].replace(/,$/, ""), offset: match.index}));
}
