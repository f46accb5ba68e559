/**
 * What a dataset may need to know of a person to count them, and every value
 * that it may have. Times are seen from today: the census is that of 21 March 2021.
 */
export const attributeValues = {
  born: ["in the UK", "abroad"],
  /** "other" needs permission to be here: Irish citizens, who need none, are not among these examples. */
  nationality: ["British", "other"],
  age: ["born this year", "under 16", "16 or 17", "18 or over"],
  /** When the person last came from abroad to live here. */
  arrived: [
    "under a year ago",
    "one to two years ago",
    "since the census",
    "before the census",
    "never"
  ],
  /** How long the whole stay is, or is meant to be. */
  stay: ["a year or more", "under a year"],
  status: [
    "needs none",
    "work visa",
    "study visa",
    "family visa",
    "settled",
    "seeking asylum",
    "refused asylum",
    "refugee",
    "resettled",
    "Afghan programme",
    "Homes for Ukraine",
    "none"
  ],
  /** What is given to a person in the asylum system, and where they live for it. */
  support: ["none", "home", "hotel", "money only", "council care"],
  /** Hotels, halls of residence and hostels are communal. */
  household: ["private", "communal"],
  occupation: ["works or claims", "degree", "exchange", "neither"],
  /** Whether the person registered with a family doctor on coming. */
  doctor: ["registered", "not registered"]
} as const;

export type AttributeName = keyof typeof attributeValues;

/** A person, as a dataset sees one. */
export type Attributes = {
  readonly [A in AttributeName]: (typeof attributeValues)[A][number];
};

const isBaby = ({age}: Attributes) => age === "born this year";

/** What must hold of any person, each by itself. */
const conditions: readonly ((person: Attributes) => boolean)[] = [
  ({nationality, status}) => (nationality === "British") === (status === "needs none"),
  ({born, arrived}) => born === "in the UK" || arrived !== "never",
  ({stay, arrived}) => stay === "a year or more" || arrived === "under a year ago",
  (person) => !isBaby(person) || ["never", "under a year ago"].includes(person.arrived),
  ({age, occupation}) => !["born this year", "under 16"].includes(age) || occupation === "neither",
  ({status, support}) =>
    support === "none" ||
    status === "seeking asylum" ||
    (status === "refused asylum" && support === "home"),
  ({support, household}) => support !== "hotel" || household === "communal",
  ({support, age, arrived}) =>
    support !== "council care" || (["under 16", "16 or 17"].includes(age) && arrived !== "never"),
  // Both schemes are younger than the census.
  ({status, arrived}) =>
    !["Homes for Ukraine", "Afghan programme"].includes(status) ||
    !["before the census", "never"].includes(arrived)
];

/** Whether there can be such a person: a British citizen has no visa, a baby no job. */
export function isPossible(person: Attributes): boolean {
  return conditions.every((holds) => holds(person));
}

/** Returns every possible person, one for each combination of attributes. */
export function* everyPerson(): Generator<Attributes> {
  const names = Object.keys(attributeValues) as AttributeName[];
  for (const values of product(names.map((name) => attributeValues[name]))) {
    const person = Object.fromEntries(names.map((name, i) => [name, values[i]]));
    if (isPossible(person as Attributes)) yield person as Attributes;
  }
}

function* product(lists: readonly (readonly string[])[]): Generator<string[]> {
  if (lists.length === 0) yield [];
  else
    for (const rest of product(lists.slice(1)))
      for (const value of lists[0]) yield [value, ...rest];
}
