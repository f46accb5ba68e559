/** How a failed download may be met. */
export interface DownloadFailure {
  /** Whether the same request may succeed later. */
  passing: boolean;
  /** How long the publisher asks us to wait, in milliseconds. */
  retryAfter?: number;
}

/** A download that failed. Its message holds no secret, and it has no cause that might. */
export class DownloadError extends Error {
  readonly passing: boolean;
  readonly retryAfter?: number;

  constructor(message: string, {passing, retryAfter}: DownloadFailure) {
    super(message);
    this.name = "DownloadError";
    this.passing = passing;
    this.retryAfter = retryAfter;
  }
}
