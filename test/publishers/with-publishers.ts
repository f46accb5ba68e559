import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeAll} from "vitest";
import type {Client} from "../../data-loaders/sources/http/client.js";
import {readPublished} from "../../data-loaders/published.js";
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
  });
  afterEach(() => served.stub.mend());
  afterAll(async () => {
    await served.stub.close();
    await rm(folder, {recursive: true});
  });
  return served;
}

/** The codes of all places that we carry. */
export async function carriedCodes(): Promise<string[]> {
  return (await readPublished("places")).map(({area_code}) => area_code);
}
