import {editionAddress, type Edition} from "../../offline/site-files.js";

/** Returns what the host has to save now; undefined where it cannot be reached. */
export async function fetchEdition(root: string): Promise<Edition | undefined> {
  try {
    const response = await fetch(new URL(editionAddress, root), {cache: "no-store"});
    return response.ok ? ((await response.json()) as Edition) : undefined;
  } catch {
    return undefined;
  }
}
