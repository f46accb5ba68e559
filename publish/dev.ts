// Serves the site to its authors: pages as they will be published, with their
// faults in them, and afresh after every change.
import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from "node:http";
import {extname, join, normalize} from "node:path";
import mime from "mime";
import {startPreview} from "./dev/preview.js";
import {startRenderer} from "./dev/renderer.js";
import {stopAll} from "./dev/run.js";
import {refreshSnapshots} from "./dev/snapshots.js";
import {watchFolders} from "./dev/watch.js";
import {addressOf} from "./serve.js";
import {forestallDownloads} from "./snapshots.js";

const output = ".cache/dev";
const listeners = new Set<ServerResponse>();

delete process.env.SITE_URL;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
process.once("exit", stopAll);

await forestallDownloads();
let [preview] = await Promise.all([startPreview(), refreshSnapshots(output)]);
let renderer = await startRenderer(output, {fresh: true});
await watchFolders(["src", "publish", "data-loaders", "references", "."], react);
const server = await listen(Number(process.env.PORT ?? 3000));
console.log(`Whereabouts for authors is at ${addressOf(server)}/ (stop it with Ctrl+C)`);

/** What a saved file calls for, before the pages that are open are shown afresh. */
async function react(files: string[]): Promise<void> {
  const any = (pattern: RegExp) => files.some((file) => pattern.test(file));
  try {
    const fresh = any(/^(data-loaders|src\/(tables|data))\//);
    if (fresh) await refreshSnapshots(output);
    if (any(ofPreview)) {
      preview.stop();
      preview = await startPreview();
    }
    if (needsRenderer(files) && !(await rereads(files, fresh))) {
      const last = renderer;
      renderer = await startRenderer(output, {fresh});
      last.stop();
    }
    tell("change");
  } catch (error) {
    console.error((error as Error).message);
    tell("trouble");
  }
}

/** What Framework reads once, when it starts. */
const ofPreview =
  /^(observablehq\.config\.ts|package\.json|CHANGELOG\.md|publish\/(shell|site)\.ts|(publish\/markdown|references)\/.*)$/;

/** Whether pages would be rendered otherwise, and not only written otherwise. */
const needsRenderer = (files: readonly string[]): boolean =>
  files.some((file) =>
    /^(src|publish|data-loaders)\/.*(?<!\.test)\.ts$|^publish\/styles\/|\.csv$|^references\/|^CHANGELOG\.md$/.test(
      file
    )
  );

/** Whether the renderer could go on after these files were saved: all that it knows stays warm. */
async function rereads(files: readonly string[], fresh: boolean): Promise<boolean> {
  const isOther = (file: string) =>
    !/\.(ts|md|css)$/.test(file) ||
    /^(publish\/dev\/|CHANGELOG\.md|src\/queries\/native)/.test(file);
  if (fresh || files.some(isOther)) return false;
  return renderer.reread(files);
}

/** Tells every open page that something was saved, or that it cannot be shown. */
function tell(event: "change" | "trouble"): void {
  for (const listener of listeners) listener.write(`event: ${event}\ndata:\n\n`);
}

async function listen(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => {
      console.error(error.message);
      response.destroy();
    });
  });
  const tryPort = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "127.0.0.1", resolve);
    });
  await tryPort(port).catch(() => tryPort(0));
  return server;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const {pathname} = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/_dev/events") return listenForChanges(response);
  if (pathname === "/search-index.json" || extname(pathname) === "") {
    const {status, type, body} = await renderer.render(pathname, preview.address);
    response.writeHead(status, {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store"
    });
    return void response.end(body);
  }
  const file = join(output, normalize(decodeURIComponent(pathname)));
  const isPublished = await stat(file).then(
    (found) => found.isFile(),
    () => false
  );
  if (!isPublished) return passOn(request, response);
  response.setHeader("Content-Type", mime.getType(file) ?? "application/octet-stream");
  createReadStream(file).pipe(response);
}

function listenForChanges(response: ServerResponse): void {
  response.writeHead(200, {"Content-Type": "text/event-stream", "Cache-Control": "no-store"});
  response.write("retry: 500\n\n");
  listeners.add(response);
  response.once("close", () => listeners.delete(response));
}

/** Scripts, styles and files are Framework's affair. */
function passOn(request: IncomingMessage, response: ServerResponse): void {
  const {method, headers, url} = request;
  const onward = ask(preview.address + url, {method, headers}, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once("error", () => response.destroy());
  request.pipe(onward);
}
