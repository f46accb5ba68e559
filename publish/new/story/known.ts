import {formatAddress} from "../../../src/facts/address.js";
import {findMeasure, listFacts, type KnownFact} from "../../../src/facts/lookup.js";
import {formatNumber} from "../../../src/prose/format.js";
import {partOf, readValueFormat} from "../../../src/prose/value.js";
import type {Engine} from "../../../src/queries/engine.js";

export type {KnownFact} from "../../../src/facts/lookup.js";

/** What is known of one place, measure by measure. */
export interface Known {
  /** Every fact of a measure, by period and release; empty where nothing is known. */
  all: (measure: string) => Promise<KnownFact[]>;
  /** The fact of a period, in its only or its newest release, or in that named; undefined where there is none. */
  at: (measure: string, period: string, release?: string) => Promise<KnownFact | undefined>;
  /** The fact of the last period; undefined where there is none. */
  last: (measure: string) => Promise<KnownFact | undefined>;
}

/** Returns what *engine* knows of *place*; each measure is asked for once. */
export function knownOf(engine: Engine, place: string): Known {
  const asked = new Map<string, Promise<KnownFact[]>>();
  function all(measure: string): Promise<KnownFact[]> {
    const facts = asked.get(measure) ?? listFacts(engine, measure, place);
    asked.set(measure, facts);
    return facts;
  }
  async function at(measure: string, period: string, release?: string) {
    return (await all(measure))
      .filter(({address}) => address.period === period)
      .filter(({address}) => release === undefined || address.release === release)
      .at(-1);
  }
  return {all, at, last: async (measure) => latestOf(await all(measure))};
}

/** Returns the fact of the last period, in its newest release; undefined where there is none. */
export function latestOf(facts: readonly KnownFact[]): KnownFact | undefined {
  const order = ({address}: KnownFact) => `${address.period} ${address.release}`;
  return [...facts].sort((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1);
}

export interface ValueOptions {
  part?: "lower" | "upper" | "half-width";
  /** The unit to round to; defaults to what the measure usually takes. */
  to?: number;
}

/** Returns a fact as an element, with the text that the data give. */
export function valueOf({address, estimate}: KnownFact, {part, to}: ValueOptions = {}): string {
  const attributes: Record<string, string> = {
    of: formatAddress(address),
    ...(part && {part}),
    ...(to !== undefined && {to: String(to)})
  };
  const format = readValueFormat(attributes, findMeasure(address.measure));
  const text = formatNumber(partOf(estimate, part ?? "value"), format);
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<data-value${written.join("")}>${text}</data-value>`;
}
