/** Returns *text* as phrases are compared: in lower case, with single spaces. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
