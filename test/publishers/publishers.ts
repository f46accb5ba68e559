import {
  publishersAt,
  type PublisherName,
  type Publishers
} from "../../data-loaders/sources/http/publishers.js";
import {
  openClient,
  type Client,
  type ClientOptions
} from "../../data-loaders/sources/http/client.js";
import {arcgisStub} from "./arcgis.js";
import {dfeStub, sharedLookedAfter} from "./dfe.js";
import {eurostatStub, sharedApplicants} from "./eurostat.js";
import {hesaStub, sharedEnrolments} from "./hesa.js";
import {homeOfficeStub} from "./home-office.js";
import {censusDatasets, nomisStub} from "./nomis.js";
import {geographyServices} from "./ons-geography.js";
import {onsPages, onsStub} from "./ons.js";
import {sharedRegistrations, statXploreStub} from "./stat-xplore.js";
import {startStub, type Answer, type Asked, type Stub} from "./stub.js";

/** Answers of one publisher to the path under its address. */
export type Publisher = (asked: Asked, path: string) => Answer | undefined;

/** A server that stands in for every publisher, with the real figures of the shared data. */
export interface PublishersStub extends Stub {
  publishers: Publishers;
}

/** The key that the stand-in of Stat-Xplore wants. */
export const stubKey = "key-of-the-stand-in";

/** Returns every publisher that the shared data can stand in for. */
export async function allPublishers(): Promise<Partial<Record<PublisherName, Publisher>>> {
  const homeOffice = await homeOfficeStub();
  return {
    govUk: homeOffice,
    govUkAssets: homeOffice,
    onsGeography: arcgisStub(await geographyServices()),
    ons: onsStub(await onsPages()),
    nomis: nomisStub(await censusDatasets()),
    statXplore: statXploreStub(await sharedRegistrations(), stubKey),
    eurostat: eurostatStub(await sharedApplicants()),
    hesa: hesaStub(await sharedEnrolments()),
    dfe: dfeStub({file: await sharedLookedAfter()})
  };
}

/** Starts a server of *served* publishers, each in a folder of its name. */
export async function startPublishers(
  served: Partial<Record<PublisherName, Publisher>>
): Promise<PublishersStub> {
  let origin = "";
  const stub = await startStub((asked) => {
    const [, name, rest] = /^\/(\w+)(.*)$/.exec(asked.url.pathname) ?? [];
    const url = new URL(asked.url.pathname + asked.url.search, origin);
    return served[name as PublisherName]?.({...asked, url}, rest ?? "");
  });
  origin = stub.origin;
  return {...stub, publishers: publishersAt(stub.origin)};
}

/** Opens a client that asks *publishers* at once and keeps nothing beyond *cacheFolder*. */
export function quickClient(publishers: Publishers, options: ClientOptions): Client {
  const names = Object.keys(publishers) as PublisherName[];
  return openClient({
    publishers,
    pauses: Object.fromEntries(names.map((name) => [name, 0])) as Record<PublisherName, number>,
    retries: 1,
    backoff: 1,
    patience: 5000,
    ...options
  });
}
