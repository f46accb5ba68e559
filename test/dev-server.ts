import {spawn} from "node:child_process";
import {utimes} from "node:fs/promises";
import {createRequire} from "node:module";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

/** The server of npm run dev, on a free port. */
export interface DevServer {
  address: string;
  stop(): void;
}

/** Starts the server of npm run dev in *root*, and waits for the address that it prints. */
export async function startDev(root = process.cwd()): Promise<DevServer> {
  const server = spawn(process.execPath, [tsx, "publish/dev.ts"], {
    cwd: root,
    env: {...process.env, PORT: "0"},
    stdio: ["ignore", "pipe", "pipe"]
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    for (const stream of [server.stdout, server.stderr])
      stream.on("data", (text: Buffer) => {
        said += String(text);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) resolve(found);
      });
    server.once("exit", () => reject(new Error(said)));
  });
  return {address, stop: () => void server.kill()};
}

/** Saves *file* as it is, and returns once open pages have been told of it. */
export async function saveAndHear(address: string, file: string): Promise<void> {
  const events = await fetch(`${address}/_dev/events`);
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await utimes(file, new Date(), new Date());
  let said = "";
  while (!said.includes("event: change")) said += (await reader.read()).value ?? "";
  await reader.cancel();
}
