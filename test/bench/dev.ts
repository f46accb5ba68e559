import {saveAndHear, startDev} from "../dev-server.js";

/** A page, a figure of it, and what every page is rendered with. */
const saved = ["src/york.md", "src/figures/asylum-support.ts", "publish/render-figure.ts"];
const rounds = 3;

/**
 * Returns how long npm run dev takes from a saved file until York's page has
 * come again, for each of some files, in milliseconds: the middle of three.
 */
export async function timeSaves(): Promise<[file: string, time: number][]> {
  const {address, stop} = await startDev();
  const show = async () => (await fetch(`${address}/york`)).text();
  try {
    await show();
    const found: [string, number][] = [];
    for (const file of saved) {
      const times: number[] = [];
      for (let i = 0; i < rounds; ++i) {
        const started = performance.now();
        await saveAndHear(address, file);
        await show();
        times.push(performance.now() - started);
      }
      found.push([file, times.sort((a, b) => a - b)[Math.floor(rounds / 2)]]);
    }
    return found;
  } finally {
    stop();
  }
}
