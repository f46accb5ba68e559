// Makes sure that there is a Chromium for the browser tests; npm test runs it first.
import {spawnSync} from "node:child_process";
import {findChromium} from "./chromium.js";

try {
  console.error(`browser tests use ${findChromium()}`);
} catch {
  console.error("no Chromium found; getting one");
  install();
  console.error(`browser tests use ${findChromium()}`);
}

/** Gets Chromium the ordinary way for this machine: from Debian's packages, or Playwright's own copy. */
function install(): void {
  const isDebianRoot = process.getuid?.() === 0 && run("apt-get", ["--version"]);
  const isDone = isDebianRoot
    ? run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"])
    : run("npx", ["playwright-core", "install", "chromium"]);
  if (!isDone) console.error("Chromium could not be installed");
}

function run(command: string, args: string[]): boolean {
  const {status} = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
  return status === 0;
}
