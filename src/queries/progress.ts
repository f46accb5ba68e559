/** How far the engine is on its way to an answer. */
export interface Progress {
  step: "engine" | "start" | "table" | "query";
  /** The table that is being read. */
  table?: string;
  /** Bytes so far, and all of them if the host says how many there are. */
  received?: number;
  total?: number;
}

export type OnProgress = (progress: Progress) => void;

/** Returns *progress* as a reader is told of it. */
export function progressText({step, table, received, total}: Progress): string {
  if (step === "start") return "Starting the query engine";
  if (step === "table") return `Reading the table ${table}`;
  if (step === "query") return "Running the query";
  if (received === undefined) return "Fetching the query engine";
  const size = total === undefined ? "" : ` of ${megabytes(total)}`;
  return `Fetching the query engine: ${megabytes(received)}${size} MB`;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/**
 * Returns how many bytes of a response will arrive. A host that packs a file on
 * its way says the packed length, which is another.
 */
export function totalOf(headers: Headers): number | undefined {
  const length = Number(headers.get("content-length"));
  return length > 0 && !headers.get("content-encoding") ? length : undefined;
}
