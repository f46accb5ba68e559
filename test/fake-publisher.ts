import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";

/** A file as a publisher serves it, with its release in the header. */
export interface PublishedFile {
  text: string;
  release: string;
  releaseId: string;
  /** When it is had, as 2026-11-24T09:30:00Z: tests do not depend on the day they run. */
  time: string;
}

/** A publisher on this machine, for test/fixtures/fake-sources.ts. */
export interface FakePublisher {
  address: string;
  /** The files that it serves, by name; without one, it answers 500. */
  files: Map<string, PublishedFile>;
  close: () => void;
}

/** Starts a publisher that serves nothing yet. */
export async function startPublisher(): Promise<FakePublisher> {
  const files = new Map<string, PublishedFile>();
  const server: Server = createServer(({url = "/"}, response) => {
    const file = files.get(url.slice(1));
    if (!file) return void response.writeHead(500).end();
    response.writeHead(200, {
      "content-type": "text/csv; charset=utf-8",
      "x-release": file.release,
      "x-release-id": file.releaseId,
      "x-time": file.time
    });
    response.end(file.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {address: `http://127.0.0.1:${port}`, files, close: () => void server.close()};
}
