import {distance} from "fastest-levenshtein";

/**
 * Returns the few *names* nearest to what somebody wrote, for the message of an
 * error or the page of a missing address: the one that was meant comes first.
 */
export function nearestNames(written: string, names: readonly string[], count = 3): string[] {
  const cost = (name: string) =>
    name.includes(written) || written.includes(name) ? 0 : distance(written, name);
  return [...names].sort((a, b) => cost(a) - cost(b)).slice(0, count);
}
