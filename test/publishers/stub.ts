import {createHash} from "node:crypto";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";

/** A request as a publisher sees it. */
export interface Asked {
  method: string;
  /** The path and parameters. */
  url: URL;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What a publisher answers. */
export interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Spoils an answer, or does what it likes with the response and returns nothing. */
export type Fault = (answer: Answer, response: ServerResponse) => Answer | undefined;

/** A server on this machine that stands in for publishers. */
export interface Stub {
  origin: string;
  /** All that was asked, in order. */
  asked: Asked[];
  /** Spoils the answers to paths like *path*, as often as *times*; for good where it is left out. */
  spoil(path: RegExp, fault: Fault, times?: number): void;
  /** Ends all spoiling. */
  mend(): void;
  close(): Promise<void>;
}

interface Spoiling {
  path: RegExp;
  fault: Fault;
  left: number;
}

/** Starts a server that answers with what *answer* gives: 404 for nothing, 304 for a tag that fits. */
export async function startStub(answer: (asked: Asked) => Answer | undefined): Promise<Stub> {
  const asked: Asked[] = [];
  let spoilings: Spoiling[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://stub");
      const {method = "GET", headers} = request;
      const one: Asked = {method, url, headers, body: Buffer.concat(chunks).toString()};
      asked.push(one);
      const given = answer(one) ?? {
        status: 404,
        type: "text/html",
        body: "<!doctype html>not found"
      };
      const spoiling = spoilings.find(({path, left}) => left > 0 && path.test(url.pathname));
      if (spoiling) spoiling.left--;
      const left = spoiling ? spoiling.fault(given, response) : given;
      if (left) send(response, left, headers["if-none-match"]);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    spoil: (path, fault, times = Infinity) => void spoilings.push({path, fault, left: times}),
    mend: () => void (spoilings = []),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    }
  };
}

function send(response: ServerResponse, answer: Answer, known: string | undefined): void {
  const {status = 200, type, body, headers = {}} = answer;
  const bytes = Buffer.from(body);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  if (status === 200 && known === etag) {
    response.writeHead(304, {etag}).end();
    return;
  }
  const length = String(bytes.length);
  response.writeHead(status, {"content-type": type, "content-length": length, etag, ...headers});
  response.end(bytes);
}
