import type {DatasetName} from "./dataset-name.js";

/** How far something is known, from most to least, and what is kept back for a reason. */
export const knownStates = {
  published: "A figure is published, with its own doubts.",
  partly: "A figure exists for some of them, for some time or by another rule.",
  "not published": "Somebody holds records, but prints no figure, or we found none.",
  "not collected": "Nobody counts, as far as we know.",
  "withheld on purpose": "A figure exists, and showing it could harm somebody."
} as const;

export type KnownState = keyof typeof knownStates;

/** What is known of a group at one level. */
export interface Known {
  state: KnownState;
  /** What there is, in a sentence or two, without numbers. */
  what: string;
}

/** A group of people of whom less is known than one would think. */
export interface Gap {
  /** In addresses: kebab-case. */
  name: string;
  /** The people, in words that put them first. */
  group: string;
  york: Known;
  region: Known;
  country: Known;
  /** The dataset that comes nearest, and why it misleads. */
  proxy: {dataset: DatasetName; misleads: string};
  /** The kind of organisation that would know; never one that could be found by its name. */
  whoKnows: string;
  /** Why it is better not to know, where it is. */
  betterNotKnown?: string;
  /** Publisher, title and year of what was read. */
  sources: readonly string[];
}
