export {escapeHtml} from "../src/components/escape-html.js";

/** Returns *text* as part of an id: lower-case letters, digits and hyphens. */
export function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
