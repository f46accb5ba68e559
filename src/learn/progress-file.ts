import {itemTypes, type ItemType} from "./item.js";
import {misconceptionIds, type MisconceptionId} from "./misconceptions/misconception.js";
import {confidences, daysOfBox, type Practice, type Progress, type Tally} from "./progress.js";

const kind = "whereabouts-learning";

/** Returns the progress as a file that a learner keeps or takes to another device. */
export const exportProgress = (progress: Progress): string =>
  `${JSON.stringify({kind, ...progress}, null, 2)}\n`;

/** Progress as read from a file, and the misconceptions in it that this bank does not know. */
export interface Imported {
  progress: Progress;
  unknown: string[];
}

/**
 * Reads progress from the *text* of a file. Throws, with words for a reader, where it is
 * no such file, is of a later version, or is not whole: nothing is guessed. What else
 * a file may hold is left behind.
 */
export function importProgress(text: string): Imported {
  const file = readObject(parse(text), "the file");
  if (file.kind !== kind) throw new Error("This is not a file of progress.");
  if (file.version !== 1)
    throw new Error(
      `This file is of another version than this page can read: ${String(file.version)}.`
    );
  const found = Object.entries(readObject(file.practices, "practices"));
  const isKnown = ([id]: [string, unknown]) => misconceptionIds.includes(id as MisconceptionId);
  const practices = Object.fromEntries(
    found.filter(isKnown).map(([id, value]) => [id, readPractice(value, id)])
  );
  const lessons = Object.fromEntries(
    Object.entries(readObject(file.lessons, "lessons")).map(([name, day]) => [
      name,
      readDay(day, name)
    ])
  );
  const unknown = found.filter((entry) => !isKnown(entry)).map(([id]) => id);
  return {progress: {version: 1, practices, lessons}, unknown};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("This is not a file of progress.");
  }
}

const fault = (where: string) => new Error(`This file of progress is not whole, at ${where}.`);

function readObject(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault(where);
  return value as Record<string, unknown>;
}

function readCount(value: unknown, where: string): number {
  if (!(Number.isSafeInteger(value) && (value as number) >= 0)) throw fault(where);
  return value as number;
}

function readDay(value: unknown, where: string): string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) throw fault(where);
  if (Number.isNaN(Date.parse(value))) throw fault(where);
  return value;
}

function readTally(value: unknown, where: string): Tally {
  const tally = readObject(value, where);
  const [answered, right] = [readCount(tally.answered, where), readCount(tally.right, where)];
  if (right > answered) throw fault(where);
  return {answered, right};
}

function readPractice(value: unknown, id: string): Practice {
  const practice = readObject(value, id);
  const tallies = readObject(practice.tallies, id);
  const box = readCount(practice.box, id);
  if (box >= daysOfBox.length || !Array.isArray(practice.types)) throw fault(id);
  return {
    box,
    due: readDay(practice.due, id),
    tallies: Object.fromEntries(
      confidences.map((name) => [name, readTally(tallies[name], id)])
    ) as Practice["tallies"],
    notSure: readCount(practice.notSure, id),
    types: practice.types.filter((type): type is ItemType => itemTypes.includes(type))
  };
}
