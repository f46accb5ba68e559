import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";

/** The headers of a path, as a file `_headers` has them: each rule in its order. */
export interface HeaderRule {
  pattern: RegExp;
  /** Headers that earlier rules set and this one takes off. */
  removes: readonly string[];
  sets: readonly (readonly [name: string, value: string])[];
}

/** Reads a file `_headers`, as Netlify and Cloudflare Pages do. */
export function readHeaderRules(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path, ...lines] = block.split("\n").filter((line) => line.trim() !== "");
      const escaped = path.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&");
      const written = lines.map((line) => line.trim());
      return {
        pattern: new RegExp(`^${escaped.replaceAll("*", ".*")}$`),
        removes: written.filter((line) => line.startsWith("! ")).map((line) => line.slice(2)),
        sets: written
          .filter((line) => !line.startsWith("! "))
          .map((line) => {
            const colon = line.indexOf(":");
            return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
          })
      };
    });
}

/** Returns the headers that *rules* give to a path. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const {pattern, removes, sets} of rules) {
    if (!pattern.test(path)) continue;
    for (const name of removes) headers.delete(name);
    for (const [name, value] of sets) headers.set(name, value);
  }
  return headers;
}

/** A host that shows the site in a folder of its own, with the headers that it is told. */
export interface Host {
  server: Server;
  /** The address of the site on it, without a slash at the end. */
  address: string;
  /** What was asked for outside the folder of the site. */
  outside: string[];
}

/** Serves the site at the address *site* below *base*, such as /whereabouts. */
export async function hostAt(
  site: string,
  {base, rules}: {base: string; rules: readonly HeaderRule[]}
): Promise<Host> {
  const outside: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const {pathname, search} = new URL(request.url!, "http://localhost");
      if (!pathname.startsWith(`${base}/`)) {
        outside.push(pathname);
        response.statusCode = 404;
        return void response.end("not found");
      }
      const path = pathname.slice(base.length);
      const answer = await fetch(site + path + search, {redirect: "manual"});
      const location = answer.headers.get("location");
      response.statusCode = answer.status;
      response.setHeader("Content-Type", answer.headers.get("content-type") ?? "text/html");
      if (location) response.setHeader("Location", base + location);
      for (const [name, value] of headersOf(path, rules)) response.setHeader(name, value);
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {server, address: `http://127.0.0.1:${port}${base}`, outside};
}
