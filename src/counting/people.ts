import type {Attributes} from "./attributes.js";

/** Someone made up, to be looked for in the datasets. */
export interface Person extends Attributes {
  /** In addresses, as ?person=refugee-child; never changes. */
  name: string;
  /** A few words, for the list to choose from. */
  title: string;
  /** What matters of them, in a sentence or two. Nobody has a name. */
  story: string;
}

/** An adult of another nationality who came from abroad to stay; each person says what differs. */
const adult = {
  born: "abroad",
  nationality: "other",
  age: "18 or over",
  stay: "a year or more",
  support: "none",
  household: "private",
  doctor: "registered"
} as const;

/**
 * The people of the page. They are made up, and chosen for what they teach: each
 * is counted by other datasets than the next.
 */
export const people: readonly Person[] = [
  {
    ...adult,
    name: "student-three-years",
    title: "A student from China, nine months into three years",
    story:
      "Came nine months ago for a degree of three years. Lives in a hall, and registered with a doctor there. Has no job.",
    arrived: "under a year ago",
    status: "study visa",
    household: "communal",
    occupation: "degree"
  },
  {
    ...adult,
    name: "student-nine-months",
    title: "An exchange student here for nine months",
    story: "Came from the United States for one academic year, and goes home next month.",
    arrived: "under a year ago",
    stay: "under a year",
    status: "study visa",
    household: "communal",
    occupation: "exchange"
  },
  {
    ...adult,
    name: "polish-worker",
    title: "A Polish worker here since 2005, now British",
    story: "Came in 2005 to work, and stayed. Became a British citizen some years ago.",
    nationality: "British",
    arrived: "before the census",
    status: "needs none",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "returning-briton",
    title: "A returning Briton",
    story: "Born in York. Came back fifteen months ago after six years in Australia, and works.",
    born: "in the UK",
    nationality: "British",
    arrived: "one to two years ago",
    status: "needs none",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "born-abroad-british",
    title: "Someone born abroad to British parents",
    story:
      "Born in Germany, where a parent served in the army. Has lived here since the age of two.",
    nationality: "British",
    arrived: "before the census",
    status: "needs none",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "joined-husband",
    title: "A woman from India who joined her British husband",
    story: "Came on a family visa a little over two years ago, and works.",
    arrived: "since the census",
    status: "family visa",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "seasonal-worker",
    title: "A seasonal worker here for five months",
    story:
      "Picks fruit on a farm and lives in its hostel. Goes home in a month. Has not needed a doctor.",
    arrived: "under a year ago",
    stay: "under a year",
    status: "work visa",
    household: "communal",
    occupation: "works or claims",
    doctor: "not registered"
  },
  {
    ...adult,
    name: "asylum-seeker-hotel",
    title: "Someone seeking asylum, in a hotel",
    story:
      "Asked for asylum seven months ago and waits for the decision, in contingency accommodation of the Home Office. May not work.",
    arrived: "under a year ago",
    status: "seeking asylum",
    support: "hotel",
    household: "communal",
    occupation: "neither"
  },
  {
    ...adult,
    name: "refused-unsupported",
    title: "Someone refused, and without support",
    story:
      "Asked for asylum four years ago and was refused. Has no support, and sleeps at friends’ homes. Is with no doctor.",
    arrived: "since the census",
    status: "refused asylum",
    occupation: "neither",
    doctor: "not registered"
  },
  {
    ...adult,
    name: "refugee-child",
    title: "A refugee child",
    story:
      "Nine years old. Came with her parents fourteen months ago; the family asked for asylum and were recognised as refugees.",
    age: "under 16",
    arrived: "one to two years ago",
    status: "refugee",
    occupation: "neither"
  },
  {
    ...adult,
    name: "child-alone",
    title: "A child who came alone, looked after by a council",
    story: "Sixteen years old. Came five months ago, seeks asylum, and lives with foster carers.",
    age: "16 or 17",
    arrived: "under a year ago",
    status: "seeking asylum",
    support: "council care",
    occupation: "neither"
  },
  {
    ...adult,
    name: "resettled-family",
    title: "A mother from Syria, resettled with her family",
    story:
      "Brought to the UK in 2018 by a resettlement scheme, from a camp in Jordan. Works part-time.",
    arrived: "before the census",
    status: "resettled",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "afghan-programme",
    title: "A father from Afghanistan who worked for British forces",
    story: "Came with his family in 2023 under the Afghan Resettlement Programme, and works.",
    arrived: "since the census",
    status: "Afghan programme",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "homes-for-ukraine",
    title: "A woman from Ukraine, with a host",
    story: "Came in 2022 under Homes for Ukraine. Still lives in her host’s house, and works.",
    arrived: "since the census",
    status: "Homes for Ukraine",
    occupation: "works or claims"
  },
  {
    ...adult,
    name: "no-permission",
    title: "Someone here without permission",
    story:
      "Came on a visit seven years ago and did not leave. Shares a house, works for cash, is with no doctor.",
    arrived: "before the census",
    status: "none",
    occupation: "works or claims",
    doctor: "not registered"
  },
  {
    ...adult,
    name: "baby-born-here",
    title: "A baby born here this year",
    story: "Her mother was born in Romania and has settled here, so the baby is British.",
    born: "in the UK",
    nationality: "British",
    age: "born this year",
    arrived: "never",
    status: "needs none",
    occupation: "neither"
  }
];

/** Returns the person *name*; throws where there is none. */
export function findPerson(name: string): Person {
  const person = people.find((known) => known.name === name);
  if (!person) throw new Error(`unknown person: ${name}`);
  return person;
}
