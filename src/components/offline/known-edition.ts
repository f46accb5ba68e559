import {editionAddress, type Edition} from "../../offline/site-files.js";

/**
 * Returns what the host has to save now; undefined where it cannot be reached. The host is
 * asked, whatever `navigator.onLine` says: that is false beside a host on the same machine,
 * or in a room whose network leads nowhere else.
 */
export async function fetchEdition(root: string): Promise<Edition | undefined> {
  try {
    const response = await fetch(new URL(editionAddress, root), {cache: "no-store"});
    return response.ok ? ((await response.json()) as Edition) : undefined;
  } catch {
    return undefined;
  }
}
