import {escapeHtml} from "../html.js";
import type {SlideNumber} from "./slide.js";

/** A number of a text, and what it is of. */
export interface DoubtedNumber {
  /** As it can be said: about 2,900. */
  said: string;
  /** As it is: 2,889. */
  exact: string;
  /** What it is of and when: people, in the year to 30 June 2015. */
  of: string;
  /** The month in which it was published, and how far it is settled. */
  release: string;
}

/** Numbers that have one source and one kind of doubt. */
export interface Doubt {
  numbers: DoubtedNumber[];
  /** The interval in words, or the reason that there is none. */
  interval: string;
  source: string;
}

/**
 * Returns *numbers* by what is known of them, in their order: where they are listed a reason
 * that holds for three numbers stands once. A number whose estimate stands there already,
 * such as a limit of its interval, is in the words of the interval.
 */
export function groupByDoubt(numbers: readonly SlideNumber[]): Doubt[] {
  const groups = new Map<string, Doubt>();
  const told = new Set<string>();
  for (const {said, exact, note} of numbers) {
    const whole = note.join(" ");
    if (told.has(whole)) continue;
    told.add(whole);
    const {about, interval, release, source} = readNote(note);
    const key = `${interval} ${source}`;
    const group = groups.get(key) ?? {numbers: [], interval, source};
    groups.set(key, group);
    group.numbers.push({...describe({said, exact}, about), release});
  }
  return [...groups.values()];
}

/** Returns what the numbers of a doubt are of, and when each was published, as HTML. */
export function renderNumbers({numbers}: Doubt): string {
  const each = numbers.map(
    ({exact, of, release}) => `<strong>${exact}</strong> ${escapeHtml(`${of} (${release})`)}`
  );
  return `${each.join("; ")}.`;
}

/** A note ends as every estimate is explained: what it is, its interval, its release, its source. */
function readNote(note: readonly string[]) {
  const release = note.findIndex((line) => line.startsWith("Release: "));
  const source = note.find((line) => line.startsWith("Source: "));
  if (release < 2 || !source) throw new Error(`invalid note of number: ${note.join(" ")}`);
  return {
    about: note[release - 2],
    interval: note[release - 1],
    release: note[release].replace(/^Release: /, "").replace(/\.$/, ""),
    source: source.replace(/^Source: /, "")
  };
}

/**
 * What a number is of: the number stands before it already. One that is worked out from
 * the estimate, such as a change, is known no closer than it can be said.
 */
function describe(
  {said, exact}: Pick<SlideNumber, "said" | "exact">,
  about: string
): Pick<DoubtedNumber, "said" | "exact" | "of"> {
  const whole = about.replace(/\.$/, "");
  return whole.startsWith(`${exact} `)
    ? {said, exact, of: whole.slice(exact.length + 1)}
    : {said, exact: said, of: `beside ${whole}`};
}
