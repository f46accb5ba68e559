/** The base addresses of the publishers' interfaces, without a slash at the end. */
export interface Publishers {
  /** ONS Open Geography Portal: the services of its ArcGIS REST interface. */
  onsGeography: string;
  /** The website of the Office for National Statistics, whose pages link to its workbooks. */
  ons: string;
  nomis: string;
  govUk: string;
  /** Where the files of gov.uk lie. */
  govUkAssets: string;
  statXplore: string;
  eurostat: string;
  /** The pages and files of HESA's open data. */
  hesa: string;
  /** The content of the Department for Education's Explore education statistics. */
  dfe: string;
}

export type PublisherName = keyof Publishers;

/** Where the publishers are. */
export const publishers: Publishers = {
  onsGeography: "https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services",
  ons: "https://www.ons.gov.uk",
  nomis: "https://www.nomisweb.co.uk/api/v01",
  govUk: "https://www.gov.uk",
  govUkAssets: "https://assets.publishing.service.gov.uk",
  statXplore: "https://stat-xplore.dwp.gov.uk/webapi/rest/v1",
  eurostat: "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0",
  hesa: "https://www.hesa.ac.uk/data-and-analysis",
  dfe: "https://content.explore-education-statistics.service.gov.uk/api"
};

/** Returns the addresses of a stand-in that serves every publisher at *origin*, each in a folder of its name. */
export function publishersAt(origin: string): Publishers {
  const names = Object.keys(publishers) as PublisherName[];
  return Object.fromEntries(
    names.map((name) => [name, `${origin}/${name}`])
  ) as unknown as Publishers;
}

/**
 * Returns the addresses to use: the publishers' own, or those of a stand-in on
 * this machine, where PUBLISHERS_ORIGIN names one. Another machine is refused,
 * since keys are sent there.
 */
export function publishersOf(
  environment: Readonly<Record<string, string | undefined>>
): Publishers {
  const origin = environment.PUBLISHERS_ORIGIN;
  if (!origin) return publishers;
  if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+$/.test(origin))
    throw new Error(`invalid PUBLISHERS_ORIGIN; not http and a port of this machine: ${origin}`);
  return publishersAt(origin);
}

/**
 * The least time between two requests, in milliseconds. Stat-Xplore allows 2,000
 * requests an hour; ONS 120 in 10 seconds and 200 a minute (ONS Digital, 2021). Nomis and
 * the others print no number, so we ask them seldom.
 */
export const pauses: Readonly<Record<PublisherName, number>> = {
  onsGeography: 250,
  ons: 500,
  nomis: 500,
  govUk: 250,
  govUkAssets: 250,
  statXplore: 2000,
  eurostat: 500,
  hesa: 500,
  dfe: 500
};
