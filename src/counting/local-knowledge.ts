import {nearestNames} from "../names/nearest.js";

/** What people on the ground found out: no statistic, and never drawn as one. */
export interface LocalKnowledge {
  /** In attributes: kebab-case. */
  name: string;
  title: string;
  /** How it was found out. */
  method: string;
  /** When it was found out, and when it was published. */
  date: string;
  /** Authors, title, publisher and year. */
  source: string;
  /** What it found, in words; numbers stand in the page, bound to the paper that prints them. */
  found: string;
  /** What it cannot tell. */
  cannotTell: string;
}

const entries: readonly LocalKnowledge[] = [
  {
    name: "york-2010",
    title: "A study went and asked who lives in York",
    method:
      "Official figures were read first: the census, registrations of workers, National Insurance numbers. Then came mapping and interviews, and less formal ways: employers’ records, observation, networking.",
    date: "Research of about six months, published in February 2010.",
    source:
      "Gary Craig, Sue Adamson, Nasreen Ali and Fasil Demsash, Mapping rapidly changing minority ethnic populations: a case study of York, Joseph Rowntree Foundation, 2010; as Tyler (2016, section 3) sums it up.",
    found:
      "Many more ethnic groups and first languages than the census form had boxes for. The city was less “white” than it was thought to be.",
    cannotTell:
      "How many people belong to each group: its authors say that it cannot be statistically robust. It is of its time, and says nothing of what has changed since."
  }
];

/** The names of all entries. */
export const localKnowledgeNames = entries.map(({name}) => name);

/** Returns the entry *name*; throws with the names that there are where there is none. */
export function findLocalKnowledge(name: string): LocalKnowledge {
  const entry = entries.find((known) => known.name === name);
  if (!entry)
    throw new Error(
      `unknown local knowledge; nearest: ${nearestNames(name, localKnowledgeNames).join(", ")}: ${name}`
    );
  return entry;
}
