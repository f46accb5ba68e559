// Serves the built site on this machine and prints its address.
import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join, normalize} from "node:path";
import {pathToFileURL} from "node:url";
import {createGzip} from "node:zlib";
import mime from "mime";

const compressible = /^(text\/|application\/(json|javascript)|image\/svg)/;

/** Serves *folder* as a static host would: /york finds york.html, text is compressed. */
export async function serve(folder: string, {port = 0} = {}): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
      const file = await findFile(folder, path);
      // The links of a folder's page begin at the folder.
      if (file && !path.endsWith("/") && file === join(folder, path, "index.html")) {
        response.writeHead(301, {Location: `${path}/`});
        return void response.end();
      }
      const type = (file && mime.getType(file)) ?? "text/html";
      response.statusCode = file ? 200 : 404;
      response.setHeader(
        "Content-Type",
        type.startsWith("text/") ? `${type}; charset=utf-8` : type
      );
      response.setHeader("Access-Control-Allow-Origin", "*");
      const found = file ?? (await findFile(folder, "/404"));
      if (!found) return void response.end("not found");
      const stream = createReadStream(found);
      if (compressible.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
        response.setHeader("Content-Encoding", "gzip");
        stream.pipe(createGzip()).pipe(response);
      } else stream.pipe(response);
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

/** Returns the address of a server that listens. */
export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  const base = join(folder, normalize(join("/", path)));
  const candidates = path.endsWith("/")
    ? [join(base, "index.html")]
    : [base, `${base}.html`, join(base, "index.html")];
  for (const file of candidates)
    if (
      await stat(file).then(
        (entry) => entry.isFile(),
        () => false
      )
    )
      return file;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = Number(process.env.PORT ?? 3000);
  const server = await serve("dist", {port: wanted}).catch(() => serve("dist"));
  console.log(`Whereabouts is at ${addressOf(server)}/ (stop it with Ctrl+C)`);
}
