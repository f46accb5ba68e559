import {DownloadError} from "./download-error.js";
import type {Sleep} from "./pace.js";

export interface RetryOptions {
  /** How often to try again after the first attempt. */
  retries: number;
  /** The first pause in milliseconds; each further one is twice as long. */
  backoff: number;
  /** The longest wait that a publisher may ask for, in milliseconds. */
  longestWait: number;
  sleep: Sleep;
  /** A number in [0, 1) that spreads the pauses of several readers. */
  random?: () => number;
  /** Told of each wait. */
  onWait?: (milliseconds: number, reason: string) => void;
}

/**
 * Returns what *attempt* gives, trying again after failures that pass. A wait
 * that the publisher asks for is kept; one that is too long to sit out is an
 * error that says so, for asking sooner than told would be rude.
 */
export async function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const {retries, backoff, longestWait, sleep, random = Math.random, onWait} = options;
  for (let tried = 0; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof DownloadError) || !error.passing) throw error;
      if (tried === retries)
        throw new DownloadError(`${error.message} (tried ${tried + 1} times)`, {passing: false});
      const pause = backoff * 2 ** tried * (0.5 + random() / 2);
      const wait = Math.max(error.retryAfter ?? 0, error.retryAfter === undefined ? pause : 0);
      if (wait > longestWait)
        throw new DownloadError(
          `${error.message}; asked to wait ${Math.ceil(wait / 1000)} s, longer than ${Math.floor(longestWait / 1000)} s: try again later`,
          {passing: false}
        );
      onWait?.(wait, error.message);
      await sleep(wait);
    }
  }
}

/**
 * Returns the wait in milliseconds that a Retry-After header asks for, given in
 * seconds or as a date; undefined where there is none, or none that can be read.
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
