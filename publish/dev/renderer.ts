import type {ChildProcess} from "node:child_process";
import {start, stop} from "./run.js";
import type {Answer, Request, Saved} from "./worker.js";

/** Renders pages with the code as it was when it was started, or last read again. */
export interface Renderer {
  render(path: string, preview: string): Promise<Answer>;
  /** Reads what was *saved* again, and the modules that import it; false where they do not run. */
  reread(saved: readonly string[]): Promise<boolean>;
  stop(): void;
}

/**
 * Starts a process that renders pages over the snapshots in *output*; returns
 * once it is ready, and once the files of *fresh* data are there.
 */
export async function startRenderer(output: string, {fresh = false} = {}): Promise<Renderer> {
  const child = start("./worker.ts", fresh ? [output, "wait"] : [output]);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the pages cannot be rendered; see above")));
    child.on("message", (answer: Answer) => {
      if (answer.id === 0) return resolve();
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
  });
  child.once("exit", () => failAll(waiting));

  function ask(message: Omit<Request, "id"> | Omit<Saved, "id">): Promise<Answer> {
    return new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      child.send({...message, id});
    });
  }
  return {
    render: (path, preview) => ask({path, preview}),
    reread: async (saved) => (await ask({saved})).status === 200,
    stop: () => stopWhenIdle(child, waiting)
  };
}

/** A page that is being rendered is finished before its process ends. */
function stopWhenIdle(child: ChildProcess, waiting: Map<number, unknown>): void {
  if (waiting.size === 0) stop(child);
  else setTimeout(() => stopWhenIdle(child, waiting), 50);
}

function failAll(waiting: Map<number, (answer: Answer) => void>): void {
  for (const [id, resolve] of waiting)
    resolve({
      id,
      status: 500,
      type: "text/plain",
      body: "the renderer has ended; see the terminal"
    });
  waiting.clear();
}
