import {spawn, type ChildProcess} from "node:child_process";
import {readFile, writeFile, mkdir} from "node:fs/promises";
import {dirname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {JSDOM} from "jsdom";
import {doneInClone, isClone} from "./clone.js";
import type {PlacedStep, Step} from "./read-steps.js";

/** How long a page may take to show what was saved: code that changed starts a process anew. */
const patience = 60_000;

/** Someone who does what the tutorials say, in a clone. */
export interface Author {
  /** Does the steps of a document one after another; throws at the first that does not go as it says. */
  follow: (document: string, steps: readonly PlacedStep[]) => Promise<void>;
  /** Builds what all documents have come to, and looks at the pages that they say are there. */
  finish: () => Promise<void>;
  stop: () => void;
}

/** Returns an author in the clone at *root*. */
export function authorIn(root: string): Author {
  let printed = "";
  let server: {process: ChildProcess; address: string} | undefined;
  let build: string | undefined;
  const toSee: {document: string; step: PlacedStep & {kind: "built"}}[] = [];

  async function take(document: string, step: PlacedStep): Promise<void> {
    switch (step.kind) {
      case "done":
        for (const command of step.commands)
          if (!isClone(command) && !doneInClone.includes(command))
            throw new Error(`not done: ${command}`);
        return;
      case "run":
        return runAll(step);
      case "serve":
        if (server) await waitForChange();
        else server = await serve(root, step.command);
        return;
      case "build":
        build = step.command;
        return;
      case "shown":
        return expectLines(printed, step.lines, "the command printed");
      case "page":
        if (!server) throw new Error("no server was started");
        return seePage(server.address, step);
      case "built":
        return void toSee.push({document, step});
      case "file":
        await mkdir(dirname(join(root, step.path)), {recursive: true});
        return writeFile(join(root, step.path), step.text);
      case "change":
        return change(root, step);
    }
  }

  async function runAll({commands, fails}: Step & {kind: "run"}): Promise<void> {
    printed = "";
    for (const [index, command] of commands.entries()) {
      const {code, out} = await run(root, command);
      printed += out;
      const isToFail = fails && index === commands.length - 1;
      if ((code !== 0) !== isToFail) throw new Error(`${command} ended with ${code}:\n${out}`);
    }
  }

  async function follow(document: string, steps: readonly PlacedStep[]): Promise<void> {
    for (const step of steps)
      await take(document, step).catch((error: Error) => {
        throw new Error(`${document}:${step.line} ${error.message}`);
      });
  }

  async function finish(): Promise<void> {
    stop();
    if (!build) throw new Error("no document came to its build");
    await runAll({kind: "run", commands: [build], fails: false});
    for (const {document, step} of toSee) {
      const html = await readFile(join(root, "dist", `${step.path}.html`), "utf8");
      expectLines(textOf(html), step.lines, `${document}:${step.line} the built page says`);
    }
  }

  function stop(): void {
    server?.process.kill();
    server = undefined;
    for (const child of running) process.kill(-child.pid!);
  }

  return {follow, finish, stop};
}

/** A file that was saved is seen after a moment; a page that is asked for before is the old one. */
const waitForChange = () => wait(500);

async function seePage(address: string, {path, lines}: Step & {kind: "page"}): Promise<void> {
  const end = performance.now() + patience;
  for (;;) {
    const text = textOf(await (await fetch(address + path)).text());
    try {
      return expectLines(text, lines, `${path} says`);
    } catch (error) {
      if (performance.now() > end) throw error;
      await wait(300);
    }
  }
}

async function change(root: string, {path, from, to}: Step & {kind: "change"}): Promise<void> {
  const file = join(root, path);
  const text = await readFile(file, "utf8");
  const parts = text.split(from);
  if (parts.length !== 2)
    throw new Error(`${path}: ${parts.length - 1} places to change, not one: ${from}`);
  await writeFile(file, parts.join(to));
}

/** Throws unless each of *lines* stands in *text*, however it is broken over lines. */
function expectLines(text: string, lines: readonly string[], what: string): void {
  const all = fold(text);
  for (const line of lines)
    if (!all.includes(fold(line)))
      throw new Error(`missing in what ${what}: ${line}\n--- it is:\n${all.slice(0, 4000)}`);
}

/** A joiner keeps a full stop with its word, and is not read. */
const fold = (text: string) => text.replaceAll("\u2060", "").replace(/\s+/g, " ").trim();

/** The text of a page as it is read before anything is opened. */
export function textOf(html: string): string {
  const {document} = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll("script, style, [popover], .why, svg"))
    hidden.remove();
  return document.documentElement.textContent;
}

interface Ended {
  code: number | null;
  out: string;
}

/** Commands that have not ended; a test that takes too long leaves one behind. */
const running = new Set<ChildProcess>();

async function run(root: string, command: string): Promise<Ended> {
  // In a group of its own, so that what it starts can be ended with it.
  const child = spawn("bash", ["-c", command], {cwd: root, env: environment(), detached: true});
  running.add(child);
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => (out += String(text)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  running.delete(child);
  return {code, out};
}

/** Starts the server for authors, and returns once it has printed its address. */
async function serve(
  root: string,
  command: string
): Promise<{process: ChildProcess; address: string}> {
  if (command !== "npm run dev") throw new Error(`unknown server: ${command}`);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "publish/dev.ts"], {
    cwd: root,
    env: {...environment(), PORT: "0"}
  });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => {
        said += String(text);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      });
    child.once("exit", () => reject(new Error(`the server has ended:\n${said}`)));
  });
  return {process: child, address};
}

/** Nothing of the test runner's own, and no address: a tutorial begins on a fresh machine. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|NODE_ENV|SITE_URL|OUTPUT|npm_)/.test(name)
  );
  return Object.fromEntries(kept);
}
