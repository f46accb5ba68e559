/** How a headline went, in the paper's own words. */
export interface Camp {
  /** Whether its change of the estimate is up or down. */
  sign: 1 | -1;
  verb: string;
  outlets: readonly string[];
}

/**
 * The two camps of headlines on the release of February 2016, as the paper lists
 * them: outlets and verbs, and no headline. Tyler (2016), on that release.
 */
export const camps2016: readonly [Camp, Camp] = [
  {
    sign: 1,
    verb: "claimed an increase",
    outlets: ["The Independent", "The Sun", "The Huffington Post", "Sky News", "Reuters"]
  },
  {sign: -1, verb: "described a decrease", outlets: ["BBC", "The Guardian"]}
];
