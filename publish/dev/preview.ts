import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {start, stop} from "./run.js";

/** Framework's own server, which ours stands before. */
export interface Preview {
  address: string;
  stop(): void;
}

/** Starts Framework's preview on a free port, and returns once it answers. */
export async function startPreview(): Promise<Preview> {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const port = await freePort();
  const child = start(
    join(dirname(manifest), "dist/bin/observable.js"),
    ["preview", "--no-open", "--host", "127.0.0.1", "--port", String(port)],
    {
      execArgv: ["--import", endWithParent],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
    }
  );
  const address = `http://127.0.0.1:${port}`;
  let isOver = false;
  child.once("exit", () => (isOver = true));
  for (let tries = 0; tries < 300 && !isOver; ++tries) {
    const answer = await fetch(`${address}/_observablehq/client.js`, {method: "HEAD"}).catch(
      () => null
    );
    if (answer) return {address, stop: () => stop(child)};
    await wait(100);
  }
  throw new Error("missing preview: Framework did not start");
}

/** Framework does not end by itself when the process that started it is gone. */
const endWithParent = "data:text/javascript,process.on('disconnect',()=>process.exit())";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
