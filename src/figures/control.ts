import type {AnyRow} from "../tables/table.js";

/** A choice among a few, such as counts or shares. */
export interface ChoiceControl {
  label: string;
  /** The values and how each is called; the first is the one that is printed. */
  values: Readonly<Record<string, string>>;
}

/** A number that a reader slides. */
export interface RangeControl {
  label: string;
  range: {
    min: number;
    max: number;
    step: number;
    /** The value that is printed. */
    start: number;
    /** What is written behind the value, such as "%"; defaults to nothing. */
    unit?: string;
  };
}

/** A button that draws anew: its value is a seed, and each press takes the next. */
export interface AgainControl {
  label: string;
  again: {
    /** The seed that is printed. */
    start: number;
  };
}

/**
 * A button that plays a number of frames, one after another, and can be stopped at
 * each. Its value is the number of the frame, from 1, or `stills`: all frames
 * beside each other, as print and readers who want no motion see them.
 */
export interface PlayControl {
  label: string;
  play: {
    frames: number;
    /** How long each frame stays, in milliseconds, from 200 to 400. */
    milliseconds: number;
  };
}

/** A choice among many, such as places, from a list that opens. */
export interface PickControl {
  label: string;
  pick: {
    /** The value that is printed. */
    start: string;
    /** The values that the rows allow, and how each is called. */
    valuesOf: (rows: AnyRow[]) => Readonly<Record<string, string>>;
  };
}

/** What a reader can change about a figure. */
export type Control = ChoiceControl | RangeControl | AgainControl | PlayControl | PickControl;

/** The value of a control that plays while nothing moves. */
export const stills = "stills";

/** The chosen value of each control. */
export type Choices = Readonly<Record<string, string>>;

/** Returns the value that a figure is printed with. */
export function startOf(control: Control): string {
  if ("values" in control) return Object.keys(control.values)[0];
  if ("range" in control) return String(control.range.start);
  if ("pick" in control) return control.pick.start;
  return "again" in control ? String(control.again.start) : stills;
}

/**
 * Returns the value of a control as a number; throws where an address has brought
 * something else.
 */
export function numberOf(choices: Choices, name: string): number {
  const value = Number(choices[name]);
  if (!Number.isFinite(value)) throw new RangeError(`invalid choice: ${name} ${choices[name]}`);
  return value;
}

/** Returns the frame that a control plays now, from 1; null where its stills are shown. */
export function frameOf(choices: Choices, name: string): number | null {
  return choices[name] === stills ? null : numberOf(choices, name);
}
