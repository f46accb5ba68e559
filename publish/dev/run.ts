import {fork, type ChildProcess, type ForkOptions} from "node:child_process";
import {fileURLToPath} from "node:url";

const children = new Set<ChildProcess>();

/** Starts a module of this folder in a process of its own, which ends with this one. */
export function start(
  module: string,
  args: readonly string[] = [],
  options: ForkOptions = {}
): ChildProcess {
  const file = module.startsWith("/") ? module : fileURLToPath(new URL(module, import.meta.url));
  const child = fork(file, args, options);
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Ends a process at once: under tsx the usual signal is only passed on to the parent. */
export function stop(child: ChildProcess): void {
  child.kill("SIGKILL");
}

/** Ends every process that was started here. */
export function stopAll(): void {
  for (const child of children) stop(child);
}

/** Returns the code that a process ends with. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}
