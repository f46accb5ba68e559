/** A number that somebody called out, and how many did. */
export interface Vote {
  text: string;
  value: number;
  count: number;
}

/** Returns the numbers in a *text*, least first, each with how often it stands there. */
export function countNumbers(text: string): Vote[] {
  const votes = new Map<number, Vote>();
  for (const word of text.split(/[\s;]+/)) {
    const written = word.replaceAll("−", "-").replace(/,(?=\d{3}\b)|%?,?$/g, "");
    const value = Number(written);
    if (written === "" || !Number.isFinite(value)) continue;
    const known = votes.get(value);
    if (known) known.count += 1;
    else votes.set(value, {text: word.replace(/,$/, ""), value, count: 1});
  }
  return [...votes.values()].sort((a, b) => a.value - b.value);
}
