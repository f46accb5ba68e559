/** Returns *text* in lines of at most *width*, as *measure* has it; a longer word has a line alone. */
export function wrapText(
  text: string,
  {width, measure}: {width: number; measure: (text: string) => number}
): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}
