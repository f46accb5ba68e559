import type {Misconception} from "./misconception.js";

/** Misreadings of who is counted, and when. */
export const aboutCounting: readonly Misconception[] = [
  {
    id: "snapshots-count-people-helped",
    name: "Snapshots are added up",
    belief: "Add the four quarters, and you have the people helped in the year.",
    truth: "Each table counts who is there on one day. Whoever stays is in several tables.",
    instead: "Give the count of one day, with the day.",
    source: "Kaplan (1997), Snapshot samples, Socio-Economic Planning Sciences 31, 281–291"
  },
  {
    id: "longer-queue-more-arrivals",
    name: "A longer queue is taken for more arrivals",
    belief: "More people are waiting, so more people have come.",
    truth: "If decisions take twice as long, twice as many wait, without one arrival more.",
    instead: "Say that more people were waiting on the day. Look up arrivals in another table.",
    source: "Little (1961), doi:10.1287/opre.9.3.383"
  },
  {
    id: "snapshot-is-typical",
    name: "People in a snapshot are taken as typical",
    belief: "The people in the table wait as long as people usually wait.",
    truth: "Who waits long is met by more tables. A snapshot holds more of the slow cases.",
    instead: "Say that the wait is that of people still waiting, and not of everybody who came.",
    source: "Kaplan (1997), Snapshot samples, Socio-Economic Planning Sciences 31, 281–291"
  },
  {
    id: "ni-number-is-immigration",
    name: "National Insurance numbers are taken for immigration",
    belief: "New National Insurance numbers say how many migrants came.",
    truth:
      "They count adults from abroad who registered to work or claim, however long they stay. Children and many students are not in them.",
    instead: "Write new National Insurance numbers, and say who gets one.",
    source: "DWP, National Insurance number allocations: background; ONS, quality of NINo data"
  },
  {
    id: "born-abroad-is-new-arrival",
    name: "Born abroad is taken for recent migrant",
    belief: "Born abroad, foreign citizen and newly arrived are the same people.",
    truth:
      "Many people born abroad have lived here for decades, and many are British. New arrivals of one year are far fewer.",
    instead: "Name the group that the figure counts.",
    source: "ONS, Population by country of birth and nationality: quality and methods; Tyler (2016)"
  },
  {
    id: "mark-means-zero",
    name: "A hidden count is taken for zero",
    belief: "There is no number in the cell, so it is zero.",
    truth: "A mark says that there is a count, and that it is not shown. Zero is another thing.",
    instead: "Write that the count is not shown, and why.",
    source: "Home Office, Immigration system statistics; DfE and ONS use marks likewise"
  },
  {
    id: "coverage-change-is-rise",
    name: "A change in who is counted is taken for a rise",
    belief: "The number jumped, so more people came.",
    truth: "In that quarter the table began to count other kinds of support. The jump mixes both.",
    instead: "Write that the two figures cannot be compared, and what changed in the table.",
    source: "Home Office, Asy_D11: the kinds of support that are counted by council change"
  },
  {
    id: "recoded-is-zero",
    name: "A new area code is read as nobody",
    belief: "The code is not in the table any more, so nobody is there.",
    truth: "The council has a new code. The people are in the row of the new code.",
    instead: "Look up the place by its name, with all its codes.",
    source: "ONS Geography: changes to codes of Barnsley and Sheffield, 2025"
  },
  {
    id: "main-applicants-with-dependants",
    name: "Main applicants are set beside people",
    belief: "Applications and people who applied are the same number.",
    truth: "One application can stand for a family. Dependants are counted apart.",
    instead: "Say main applicants, or say people with their dependants.",
    source: "Home Office, Asy_D01, which counts main applicants and dependants apart"
  },
  {
    id: "students-are-residents",
    name: "A university’s students are taken for residents",
    belief: "So many students from abroad means that so many live in the city.",
    truth: "The table counts who is registered with the university, wherever they live.",
    instead: "Write students of the university, not students in the city.",
    source: "HESA, table DT051: students by provider and permanent address"
  },
  {
    id: "net-hides-gross",
    name: "Net migration is taken for all movement",
    belief: "Net migration is small, so hardly anybody came or left.",
    truth: "Net is what is left when departures are taken from arrivals. Both may be large.",
    instead: "Give arrivals and departures beside the net figure.",
    source: "ONS, mid-year estimates, components of change"
  },
  {
    id: "supported-is-all",
    name: "Supported people are taken for all who seek asylum",
    belief: "The table of supported people counts everybody who seeks asylum.",
    truth:
      "It counts people whom the Home Office houses or pays. Who has other help, and who has none, is not in it.",
    instead: "Write people seeking asylum who are supported by the Home Office.",
    source: "Home Office, Asy_D11: user guide; Tyler (2016)"
  },
  {
    id: "applicant-is-refugee",
    name: "An applicant is called a refugee",
    belief: "Everybody who asks for asylum is a refugee.",
    truth:
      "An applicant has asked for protection and waits for an answer. A refugee has been given it.",
    instead: "Write people who applied for asylum.",
    source: "Home Office, Asy_D01; UNHCR, Convention relating to the Status of Refugees (1951)"
  }
];
