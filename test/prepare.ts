// Makes sure that there is a Chromium for the browser tests; npm test runs it first.
import {spawnSync} from "node:child_process";
import {findChromium} from "../publish/chromium.js";
import {findTestChromium} from "./chromium.js";

const isDebianRoot = process.getuid?.() === 0 && run("apt-get", ["--version"]);

if (!hasChromium()) {
  console.error("no Chromium found; getting one");
  const isDone = isDebianRoot
    ? run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"])
    : run("npx", ["playwright-core", "install", "chromium"]);
  if (!isDone) console.error("Chromium could not be installed");
}
const found = findChromium();
// Tests run without it too, and take longer.
if (isDebianRoot && findTestChromium() === found && !process.env.CHROMIUM_PATH) {
  console.error("no headless shell found; getting one");
  run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"]);
}
console.error(`browser tests use ${findTestChromium()}`);

function hasChromium(): boolean {
  try {
    findChromium();
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: string[]): boolean {
  const {status} = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  });
  return status === 0;
}
