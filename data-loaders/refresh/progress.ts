import type {OnProgress} from "../sources/source.js";

/** Where progress is told: standard error, or a stand-in for it. */
export interface Teller {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

export interface Progress {
  onProgress: OnProgress;
  /** Clears the line, where there is one. */
  end: () => void;
}

const barWidth = 24;

/**
 * Returns what tells of long work on *out*: one line that is drawn again and
 * again on a terminal, otherwise a line for each new step, and none in between.
 */
export function tellProgress(name: string, out: Teller = process.stderr): Progress {
  let last = "";
  const onProgress: OnProgress = (what, done) => {
    if (out.isTTY) {
      const line = `${name}: ${barOf(done)}${what}`.slice(0, (out.columns ?? 80) - 1);
      out.write(`\r\u001b[2K${line}`);
    } else if (what !== last) out.write(`${name}: ${what}\n`);
    last = what;
  };
  return {onProgress, end: () => void (out.isTTY && last && out.write("\r\u001b[2K"))};
}

function barOf(done?: number): string {
  if (done === undefined) return "";
  const share = Math.min(1, Math.max(0, done));
  const full = Math.round(barWidth * share);
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}] ${Math.round(100 * share)} % `;
}
