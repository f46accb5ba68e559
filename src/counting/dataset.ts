import type {DatasetName} from "./dataset-name.js";
import type {Change} from "./source.js";

/** A door to a dataset: a service or a table, and its public address; https. */
export interface Access {
  name: string;
  url: string;
}

/** A dataset of the directory: what a council officer must know before using it. */
export interface Dataset {
  name: DatasetName;
  /** As a heading; today’s name where it was renamed. */
  title: string;
  publisher: string;
  /** Who is in it, and who is not. */
  counted: string;
  notCounted: string;
  /** People at a moment, moves over a time, or both in one publication. */
  kind: "stock" | "flow" | "stock and flow";
  /** The smallest areas, and what is known of larger ones only. */
  geography: string;
  frequency: string;
  /** How long after the fact it is published. */
  delay: string;
  strengths: readonly string[];
  /** What a careless reader gets wrong. */
  traps: readonly string[];
  access: readonly Access[];
  /** What the paper of 2016 calls it, or that it does not. */
  in2016: string;
  /** What became of it since 2016, in a few words. */
  fate: string;
  /** The same at length, oldest first. */
  since: readonly Change[];
  /** What the rest of the entry rests on: publisher, title and, where it is known, date. */
  sources: readonly string[];
  /** The tables of ours that carry it; each table belongs to one dataset. */
  tables: readonly string[];
  /** Why we carry no table of it; only and always where there is none. */
  notCarried?: string;
}
