import type {AnyRow, Table} from "../../src/tables/table.js";
import type {Client} from "./http/client.js";

/** A file as it came from a publisher, and how. */
export interface Retrieved {
  /** The address that was asked, without any secret. */
  address: string;
  /** When it was had, as an ISO 8601 time in UTC. */
  retrieved: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** A table as a source now has it: in the shape of its contract, neither checked nor guarded yet. */
export interface Refreshed {
  contract: Table;
  rows: AnyRow[];
  /** The release as the publisher names it, and as the address of a fact has it. */
  release: string;
  releaseId: string;
  licence: string;
  /** The files that the rows were read from. */
  files: Retrieved[];
  /** Whether these are all its rows, whatever areas were asked for; defaults to false. */
  isWhole?: boolean;
}

/** Told of long work: what is being done, and how far it is, from 0 to 1 where that is known. */
export type OnProgress = (what: string, done?: number) => void;

/** What a source is asked for. */
export interface SourceOptions {
  /** The GSS codes of the areas wanted; all that the source has where it is left out. */
  areas?: readonly string[];
  onProgress?: OnProgress;
  /** How files are had; the client that all sources share where it is left out. */
  client?: Client;
}

/** A publisher's interface: asks it for its newest release, and reads that into our tables. */
export interface Source {
  /** kebab-case, as in `npm run refresh -- nomis-census`. */
  name: string;
  publisher: string;
  /** The tables that it refreshes, by name. */
  tables: readonly string[];
  /** Environment variables that must be set, such as STAT_XPLORE_KEY. */
  secrets?: readonly string[];
  /** Whether its parser was tried on a file of the publisher's own. */
  triedOnOriginal: boolean;
  fetch: (options: SourceOptions) => Promise<Refreshed[]>;
}
