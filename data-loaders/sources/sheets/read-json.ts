/** Returns what a publisher's JSON says; *where* names it in the error that it is none. */
export function readJson<T>(bytes: Uint8Array, where: string): T {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as T;
  } catch (error) {
    throw new Error(`${where}: invalid JSON: ${(error as Error).message}`, {cause: error});
  }
}
