import {createStore, del, get, set, type UseStore} from "idb-keyval";
import {noProgress, type Progress} from "../../learn/progress.js";

const key = "progress";
let opened: UseStore | undefined;
let held: Progress = noProgress;
let isRefused = false;

/** Opened when it is first needed: a browser may refuse. */
const store = () => (opened ??= createStore("whereabouts-learn", "progress"));

/** Returns what `ask` gives; a browser that keeps nothing still lets somebody learn. */
async function asked<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    isRefused = true;
    return undefined;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** A reader's progress, kept on the device and nowhere else. */
export const progressStore = {
  async read(): Promise<Progress> {
    return (await asked(() => get<Progress>(key, store()))) ?? held;
  },
  async keep(progress: Progress): Promise<void> {
    held = progress;
    await asked(() => set(key, progress, store()));
  },
  /** Changes what is kept; one change waits for the one before. */
  change(change: (progress: Progress) => Progress): Promise<Progress> {
    const changed = last.then(async () => {
      const progress = change(await progressStore.read());
      await progressStore.keep(progress);
      return progress;
    });
    last = changed;
    return changed;
  },
  async remove(): Promise<void> {
    held = noProgress;
    await asked(() => del(key, store()));
  },
  /** Whether the browser has refused to keep something. */
  get isRefused(): boolean {
    return isRefused;
  }
};

/** Returns the day where the reader is, as 2026-11-28. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
