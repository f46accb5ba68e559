/** What a reader must know beside a figure. Each is a sentence or two, by name. */
export const caveats: Readonly<Record<string, string>> = {
  "releases-not-joined":
    "Each release rewrites the years before it. Lines of different releases are never joined.",
  "no-local-margin":
    "ONS publishes no margin for a local flow. A line without a band is not a line without doubt."
};

/** Returns the caveat *name*; throws where there is none. */
export function findCaveat(name: string): string {
  const caveat = caveats[name];
  if (!caveat) throw new Error(`unknown caveat: ${name}`);
  return caveat;
}
