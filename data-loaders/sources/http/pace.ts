/** Waits for *milliseconds*. */
export type Sleep = (milliseconds: number) => Promise<void>;

export const sleep: Sleep = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface PaceOptions {
  sleep: Sleep;
  now?: () => number;
}

/**
 * Returns a gate that lets one caller of a name through at a time, no sooner
 * than its pause after the last one, in the order of asking.
 */
export function pace<Name extends string>(
  pauses: Readonly<Record<Name, number>>,
  {sleep, now = Date.now}: PaceOptions
): (name: Name) => Promise<void> {
  const next = new Map<Name, number>();
  return async (name) => {
    const start = Math.max(now(), next.get(name) ?? 0);
    next.set(name, start + pauses[name]);
    if (start > now()) await sleep(start - now());
  };
}
