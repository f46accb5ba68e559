import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll, describe} from "vitest";
import type {Client} from "../../data-loaders/sources/http/client.js";
import {readPublished} from "../../data-loaders/published.js";
import {hasSharedData} from "./shared-data.js";
import {quickClient, startPublishers, type Publisher, type PublishersStub} from "./publishers.js";

/** What a test of a source has at hand while it runs. */
export interface Served {
  stub: PublishersStub;
  client: Client;
}

/** Serves *publishers* on this machine during the tests of the block that calls it. */
export function withPublishers(
  publishers: () => Promise<Record<string, Publisher>>,
  environment: Record<string, string> = {}
): Served {
  const served = {} as Served;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "whereabouts-publishers-"));
    served.stub = await startPublishers(await publishers());
    served.client = quickClient(served.stub.publishers, {cacheFolder: folder, environment});
  }, 120_000);
  afterEach(() => served.stub.mend());
  afterAll(async () => {
    await served.stub?.close();
    await rm(folder, {recursive: true});
  });
  return served;
}

/** A block of tests that needs the shared data; where that is not there, it is skipped and says why. */
export function describeShared(name: string, tests: () => void): void {
  const title = hasSharedData ? name : `${name} (skipped: needs ../shared/data)`;
  describe.skipIf(!hasSharedData)(title, {timeout: 120_000}, tests);
}

/** The codes of all places that we carry. */
export async function carriedCodes(): Promise<string[]> {
  return (await readPublished("places")).map(({area_code}) => area_code);
}
