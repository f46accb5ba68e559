/** What a dataset may need to know of a person to count them or not. */
export const attributes = {
  age: ["adult", "child"],
  birthplace: ["abroad", "uk"],
  nationality: ["foreign", "british"],
  /** When they came to live here; "never" for somebody who has always lived here. */
  arrived: ["this-year", "since-census", "before-census", "never"],
  /** How long they stay; "not-yet-known" in the first year of somebody who means to stay on. */
  stay: ["a-year-or-more", "not-yet-known", "under-a-year"],
  reason: ["work", "study", "family", "protection", "return", "other"],
  /** Where they stand with a request for protection, or with a scheme that protects. */
  protection: ["none", "waiting", "refused", "granted", "resettled", "ukraine", "afghan"],
  /** Who supports them: the Home Office, or a council that looks after a child who came alone. */
  support: ["none", "home-office", "council"],
  /** A private household, or somewhere shared: a hall, a hotel, a hostel, housing on a farm. */
  home: ["household", "communal"],
  work: ["works", "does-not-work"],
  doctor: ["registered", "not-registered"],
  permission: ["has", "has-not"]
} as const;

export type Attributes = {
  readonly [K in keyof typeof attributes]: (typeof attributes)[K][number];
};

/** A person made up for teaching: no name, and nothing of anybody's. */
export interface Person extends Attributes {
  /** kebab-case, as in an address. */
  id: string;
  /** Who they are, as a reader chooses them. */
  title: string;
  /** What of their life the answers turn on, in a sentence or two. */
  story: string;
}
