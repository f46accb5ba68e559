/** Elements beside which a browser shows no line break, whatever our styles say of them. */
const blocks =
  "head|body|title|meta|link|style|p|h[1-6]|section|figure|figcaption|details|summary|ul|ol|dl|table|caption|thead|tbody|tr|t[dh]";

/** Elements whose text is kept as it is. */
const kept = /(<(pre|textarea|script|style|svg)\b[^]*?<\/\2>)/;

const [after, before] = [
  new RegExp(`(</?(?:${blocks})(?:\\s[^>]*)?>)\\s*\\n\\s*`, "g"),
  new RegExp(`\\s*\\n\\s*(?=</?(?:${blocks})[\\s>])`, "g")
];

/**
 * Returns *html* without the line breaks that nobody sees, some 200 bytes of a
 * compressed page. Those between items of a list stay: some lists run on in a line.
 */
export function squeezeLines(html: string): string {
  const parts = html.split(kept);
  return parts
    .map((part, index) =>
      // The parts are, by turns: text, a kept element, and that element's name.
      index % 3 === 0 ? part.replace(after, "$1").replace(before, "") : index % 3 === 1 ? part : ""
    )
    .join("");
}
