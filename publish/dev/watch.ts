import {watch, type FSWatcher} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";

/**
 * Calls *onChange* with the files that were saved under *folders*, a moment
 * after the last one, and not again before it is done. Every folder is watched by itself, since a recursive
 * watch would also follow the thousands of files in Framework's cache. Of "."
 * only the files that configure the site are followed.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (files: string[]) => Promise<void>
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;

  async function add(folder: string): Promise<void> {
    if (watchers.has(folder) || isHidden(folder)) return;
    const watcher = watch(folder, (kind, name) => {
      if (!name || isPassing(name) || (folder === "." && !atRoot.has(name))) return;
      const path = join(folder, name);
      // It may be a new folder; if it is a file, there is nothing to list.
      if (kind === "rename") void add(path).catch(() => undefined);
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => void report(), 60);
    });
    watcher.on("error", () => watchers.delete(folder));
    watchers.set(folder, watcher);
    if (folder === ".") return;
    for (const entry of await readdir(folder, {withFileTypes: true}))
      if (entry.isDirectory()) await add(join(folder, entry.name));
  }

  async function report(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (changed.size > 0) {
      const files = [...changed].sort();
      changed.clear();
      await onChange(files);
    }
    isBusy = false;
  }

  for (const folder of folders) await add(folder);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Of the folder that holds the project, only what the pages depend on. */
const atRoot = new Set(["observablehq.config.ts", "package.json", "CHANGELOG.md"]);

const isHidden = (folder: string) => /(^|[/\\])(\.observablehq|node_modules|\.git)$/.test(folder);

/** What editors write beside a file while they save it. */
const isPassing = (name: string) => /^\.|~$|^\d+$|\.(swp|tmp)$/.test(name);
