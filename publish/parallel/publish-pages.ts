import {fork, type ChildProcess} from "node:child_process";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import type {Engine} from "../../src/queries/engine.js";
import type {SourcePage} from "../pages.js";
import {publishToFile, type Publication, type PublishedPage} from "./publish-to-file.js";
import type {Order, Report} from "./worker.js";

/** Each worker takes some 500 MB. */
const mostWorkers = 3;

/** How many pages of places are handed out at once: a worker must not wait for its next. */
const placesAtOnce = 6;

/** Processes that publish pages beside this one. */
export interface Workers {
  /** Publishes *pages*, here and in the workers, and returns what became of each. */
  publish(
    pages: readonly SourcePage[],
    engine: Engine,
    publication: Publication
  ): Promise<PublishedPage[]>;
  stop(): void;
}

/** Starts a worker for every core but one; they get ready by themselves. */
export function startWorkers(count = Math.min(availableParallelism() - 1, mostWorkers)): Workers {
  const children = Array.from({length: count}, () =>
    fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [], {
      serialization: "advanced"
    })
  );
  const ready = children.map((child) => hear(child, (told) => "isReady" in told || undefined));
  // A worker that ends before it is asked for anything is told of when it is.
  for (const promise of ready) promise.catch(() => undefined);

  async function publish(
    pages: readonly SourcePage[],
    engine: Engine,
    publication: Publication
  ): Promise<PublishedPage[]> {
    const queue = [...pages].sort((a, b) => rank(a) - rank(b));
    const published: PublishedPage[] = [];
    async function publishHere(): Promise<void> {
      for (let page = queue.shift(); page; page = queue.shift())
        published.push(await publishToFile(page, engine, publication));
    }
    async function publishThere(child: ChildProcess, index: number): Promise<void> {
      await ready[index];
      send(child, {publication});
      for (let paths = take(queue); paths.length > 0; paths = take(queue)) {
        const answer = hear(child, (told) => ("published" in told ? told.published : undefined));
        send(child, {paths});
        published.push(...(await answer));
      }
    }
    await Promise.all([publishHere(), ...children.map(publishThere)]);
    return published;
  }

  // A signal would end no more than what runs TypeScript; a worker ends when it hears no more.
  const stop = () => children.forEach((child) => child.connected && child.disconnect());
  return {publish, stop};
}

/** Pages that take long come first, so that none is left to one process in the end. */
const rank = ({isDeck, isEveryPlace}: SourcePage) => (isDeck ? 0 : isEveryPlace ? 2 : 1);

/** Takes from the *queue* what a worker does next. */
function take(queue: SourcePage[]): string[] {
  const count = queue[0]?.isEveryPlace ? Math.min(placesAtOnce, Math.ceil(queue.length / 4)) : 1;
  return queue.splice(0, count).map(({path}) => path);
}

const send = (child: ChildProcess, order: Order) => void child.send(order);

/** Returns what a worker tells next, as *read* takes it. */
function hear<T>(child: ChildProcess, read: (told: Report) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error("a process that publishes pages has ended; see above"));
    if (!child.connected) return end();
    child.once("exit", end);
    child.on("message", function listen(told: Report) {
      const found = read(told);
      if (found === undefined) return;
      child.off("message", listen).off("exit", end);
      resolve(found);
    });
  });
}
