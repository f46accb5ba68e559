import type {Attributes, Person} from "./person.js";

/** An adult from abroad who came years ago, lives in a household and works: what most people share. */
const resident: Attributes = {
  age: "adult",
  birthplace: "abroad",
  nationality: "foreign",
  arrived: "before-census",
  stay: "a-year-or-more",
  reason: "work",
  protection: "none",
  support: "none",
  home: "household",
  work: "works",
  doctor: "registered",
  permission: "has"
};

/** The people to choose from. None is real. */
export const people: readonly Person[] = [
  {
    ...resident,
    id: "student-in-first-year",
    title: "A student from China, nine months into a course of three years",
    story: "She lives in a hall, has signed up with a doctor, and has no job.",
    arrived: "this-year",
    stay: "not-yet-known",
    reason: "study",
    home: "communal",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "exchange-student",
    title: "A student from Spain who came for nine months",
    story: "He will go home at the end of the academic year. He lives in a shared house.",
    arrived: "this-year",
    stay: "under-a-year",
    reason: "study",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "refugee-child",
    title: "A refugee child who came with her mother",
    story: "They asked for asylum two years ago, and were recognised as refugees last year.",
    age: "child",
    arrived: "since-census",
    reason: "protection",
    protection: "granted",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "polish-worker-now-british",
    title: "A worker from Poland, here since 2005, now British",
    story: "He came to work, stayed, and became a citizen.",
    nationality: "british"
  },
  {
    ...resident,
    id: "asylum-seeker-in-a-hotel",
    title: "A man who seeks asylum and lives in a hotel",
    story: "He came this year. The Home Office houses him while he waits for its decision.",
    arrived: "this-year",
    stay: "not-yet-known",
    reason: "protection",
    protection: "waiting",
    support: "home-office",
    home: "communal",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "asylum-seeker-with-family",
    title: "A woman who seeks asylum and lives with her sister",
    story: "She waits for a decision like others do, but asks for no support.",
    arrived: "since-census",
    reason: "protection",
    protection: "waiting",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "refused-without-support",
    title: "Someone refused asylum, who has no support",
    story: "He sleeps at friends’ homes and sees no doctor.",
    arrived: "since-census",
    reason: "protection",
    protection: "refused",
    work: "does-not-work",
    doctor: "not-registered",
    permission: "has-not"
  },
  {
    ...resident,
    id: "child-who-came-alone",
    title: "A boy of sixteen who came alone",
    story: "He has asked for asylum. A council looks after him, with a foster family.",
    age: "child",
    arrived: "this-year",
    stay: "not-yet-known",
    reason: "protection",
    protection: "waiting",
    support: "council",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "resettled-from-syria",
    title: "A father resettled from Syria with his family",
    story: "The government chose them in a camp in 2017, and a council welcomed them.",
    reason: "protection",
    protection: "resettled"
  },
  {
    ...resident,
    id: "guest-from-ukraine",
    title: "A teacher from Ukraine, hosted by a local family",
    story: "She came in 2022 under Homes for Ukraine. She works in a school kitchen.",
    arrived: "since-census",
    reason: "protection",
    protection: "ukraine"
  },
  {
    ...resident,
    id: "wife-from-india",
    title: "A woman from India who joined her British husband",
    story: "She came two years ago on a family visa, and works in a care home.",
    arrived: "since-census",
    reason: "family"
  },
  {
    ...resident,
    id: "seasonal-worker",
    title: "A seasonal worker, here for five months",
    story: "He picks fruit, lives on the farm, and has not signed up with a doctor.",
    arrived: "this-year",
    stay: "under-a-year",
    home: "communal",
    doctor: "not-registered"
  },
  {
    ...resident,
    id: "returning-briton",
    title: "A Briton who comes home after six years in Australia",
    story: "She was born in York. She has found work and a doctor.",
    birthplace: "uk",
    nationality: "british",
    arrived: "this-year",
    reason: "return"
  },
  {
    ...resident,
    id: "british-born-abroad",
    title: "Somebody born in Germany to British parents",
    story: "Her father served there. She came as a baby and has been British from birth.",
    nationality: "british",
    reason: "other"
  },
  {
    ...resident,
    id: "born-here-not-british",
    title: "A child born in York to parents from Spain",
    story: "He has never lived anywhere else. He holds a Spanish passport.",
    age: "child",
    birthplace: "uk",
    arrived: "never",
    reason: "other",
    work: "does-not-work"
  },
  {
    ...resident,
    id: "without-permission",
    title: "Someone whose visa ran out years ago",
    story: "She cleans offices for cash, and avoids forms and offices.",
    doctor: "not-registered",
    permission: "has-not"
  }
];
