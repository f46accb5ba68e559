// Renders pages in a process of its own, so that a changed figure or formatter
// is seen at once: what a saved file concerns is read again, all else stays warm.
import {register} from "node:module";
import type {Engine, Parameter, Result} from "../../src/queries/engine.js";
import {openNative} from "../../src/queries/native.js";
import {afterSaving} from "./module-hooks.js";
import type * as Render from "./render.js";
import {findSnapshots} from "./snapshots.js";

/** What the server asks for: a page, or the index that the search box fetches. */
export interface Request {
  id: number;
  path: string;
  /** Where Framework's preview answers. */
  preview: string;
}

/** What the server tells of: files that were saved, by their paths from the root of the project. */
export interface Saved {
  id: number;
  saved: readonly string[];
}

export interface Answer {
  id: number;
  status: number;
  type: string;
  body: string;
}

register("./module-hooks.ts", import.meta.url);
const entry = new URL("./render.ts", import.meta.url).href;
let render: typeof Render = await import(entry);

const [output, wait] = process.argv.slice(2);
const engine = remember(await openNative(await findSnapshots(output)));
let written: Promise<void> | undefined;
let timer: NodeJS.Timeout | undefined;
const files = () => (written ??= render.writeFiles({engine, output}));
// Only where the data have changed would the files of before be wrong.
if (wait === "wait") await files();
else writeLater();

process.on("message", (message: Request | Saved) => {
  void reply(message)
    .catch((error: Error) => ({status: 500, type: "text/plain", body: String(error.stack)}))
    .then((found) => process.send!({id: message.id, ...found}));
});
process.on("disconnect", () => process.exit());
process.send!({id: 0});

async function reply(message: Request | Saved): Promise<Omit<Answer, "id">> {
  if ("path" in message) return render.answer(message, {engine, output, files});
  const {saved} = message;
  render = await import(
    afterSaving(
      entry,
      saved.filter((file) => file.endsWith(".ts"))
    )
  );
  written = undefined;
  if (saved.some((file) => file.startsWith("publish/styles/"))) await files();
  else writeLater();
  return {status: 200, type: "text/plain", body: ""};
}

/** What stands beside the pages can wait until the page that was saved is shown. */
function writeLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void files(), 5000);
}

/** The snapshots stay as they are while this process lives, so a query is run once. */
function remember(opened: Engine): Engine {
  const results = new Map<string, Promise<Result>>();
  function query(sql: string, params: readonly Parameter[] = []): Promise<Result> {
    const key = JSON.stringify([sql, params]);
    const result = results.get(key) ?? opened.query(sql, params);
    results.set(key, result);
    return result;
  }
  return {...opened, query};
}
