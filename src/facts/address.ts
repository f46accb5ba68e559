/** Where a fact stands: `<place>.<measure>.<period>@<release>`. */
export interface FactAddress {
  place: string;
  measure: string;
  /** As written: 2015, ye-2015-09 or 2023-03-31. */
  period: string;
  /** As written: a release, or latest. */
  release: string;
}

const pattern = /^([a-z][a-z-]*)\.([a-z][a-z0-9-]*)\.([a-z0-9-]+)@([a-z0-9-]+)$/;

/** Names that are too long to write in a sentence. */
const shortNames: Readonly<Record<string, string>> = {uk: "united-kingdom"};

/**
 * Returns the parts of *text*, such as york.immigration.2015@2016-06. The place
 * `place` stands for **area**, the page's own. A release must be written out,
 * even if it is `latest`: a number that changes unseen is not a fact.
 */
export function parseAddress(text: string, {area}: {area?: string} = {}): FactAddress {
  const match = pattern.exec(text);
  if (!match) throw new Error(`invalid fact; not <place>.<measure>.<period>@<release>: ${text}`);
  const [, written, measure, period, release] = match;
  if (written === "place" && !area) throw new Error(`missing area of the page for fact: ${text}`);
  const place = written === "place" ? area! : (shortNames[written] ?? written);
  return {place, measure, period, release};
}

/** Returns the address as it is written. */
export function formatAddress({place, measure, period, release}: FactAddress): string {
  return `${place}.${measure}.${period}@${release}`;
}
