import {boundaryAttribution} from "../tables/official-boundaries.js";
import {refreshedSources} from "../tables/refreshed-sources.js";
import {mapVintage} from "../tables/stand-ins.js";

const boundaries = refreshedSources.official_boundaries;

/** What a reader must know beside a figure. Each is a sentence or two, by name. */
export const caveats: Readonly<Record<string, string>> = {
  "approximate-areas":
    "Areas are approximate, drawn from the centres of output areas and not from boundaries. Contains OS data © Crown copyright and database right.",
  // Only where there are official boundaries does a figure have them.
  ...(boundaries && {
    "official-boundaries": `Boundaries of ${mapVintage}, with fewer corners than ONS has. ${boundaryAttribution(Number(boundaries.fetched.slice(0, 4)))}.`
  }),
  "applicants-rounded":
    "Eurostat rounds each month to 5, so a quarter may be a few people off. A quarter of which a month was not reported is missing, and never zero.",
  "applicants-twice":
    "All applicants include people who apply again in the same country; first-time applicants leave them out. Somebody who applies in two countries is counted in both.",
  "applicants-years-in-table":
    "The table has the calendar years of every country; the download has the quarters.",
  "applications-not-people-once":
    "A person who applies twice is counted twice. Dependants are family members on somebody else’s application. Resettled people are not in these counts.",
  "applications-year-in-table":
    "The table has every nationality that is named, for the chosen year; the download has all years.",
  "applications-revised":
    "The series is revised with each release. As first published, 2015 had 38,878 people, which the paper rounds.",
  "aps-households":
    "The survey leaves out most communal establishments, so students in halls are mostly missing. Estimates and margins are rounded to the nearest thousand.",
  "aps-independent":
    "The years are treated as independent samples. Some households answer in two years running, so the margin of a change may be somewhat smaller than we take it.",
  "as-printed-classes":
    "Drawn again as the maps of 2016 were: numbers of people, not shares, and a scale for each map. Their class limits are not known to us; here each map has five equal steps up to its own largest number.",
  "releases-not-joined":
    "Each release rewrites the years before it. Lines of different releases are never joined.",
  "no-local-margin":
    "ONS publishes no margin for a local flow. A line without a band is not a line without doubt.",
  "groups-overlap":
    "The groups overlap, and two are of residents and one is of arrivals. They cannot be added.",
  "resettled-all-schemes":
    "The number announced was of Syrian refugees under one scheme. The totals count all schemes together, and do not say who stayed.",
  "sum-of-quarters":
    "The sum of the four quarters is not the number of people helped in the year. Whoever is there all year is in it four times, and whoever comes and goes between two tables is not in it.",
  "slow-claims-fill-tables":
    "Slow claims are in many tables, quick ones in few or none. That half of the people in a table have waited for years does not mean that half of all claims take years.",
  "steady-queue":
    "The rule that people on a day are arrivals times mean wait (Little, 1961) holds for a queue that has long been steady. A queue that changes can take years to get there.",
  "who-is-in-a-table":
    "The rule of these tables: whoever has arrived before the day and leaves on it or later is in.",
  "region-of-shown-councils":
    "The region is the sum of its councils whose counts are shown, so it is a little too low where some are withheld. No entry means that nobody was recorded, or that nothing was published. People whom no council’s count holds are in neither line.",
  "share-of-placed-people":
    "Share of the people whom the table places in a council. Until September 2022 people on emergency support are placed in none, so they are in neither number.",
  "share-of-two-releases":
    "The region’s counts are of the release of May 2026 and the UK’s of November 2024, which may differ a little for one day.",
  "small-counts-withheld":
    "Counts of people seeking protection, and changes of a total, are withheld where they are under ten. A withheld count is not zero.",
  "asylum-coverage-breaks":
    "Who is counted changes where the line breaks. From December 2022 people on emergency support (Section 98) are counted by council too: part of that rise is the counting.",
  "asylum-who-is-missing":
    "People who were refused and have no support, people who support themselves, and children whom councils look after are not counted.",
  "asylum-coverage-anywhere":
    "Who is counted changes where the line breaks. From December 2022 people on emergency support (Section 98) are counted by council too, so part of the change then is the counting.",
  "resettled-anywhere":
    "The totals count all schemes together. They do not say who stayed, and nobody is taken off on leaving.",
  "two-censuses":
    "The EU is that of March 2011 at both censuses. Born abroad is not the same as foreign national or recent arrival.",
  "census-perturbed":
    "The census of 2021 changes small counts a little, so that nobody can be recognised: sums may differ by a few. It was taken during the pandemic.",
  "rates-of-one-release":
    "Count and population of a rate are of one release or of one survey. Where no such population is carried there is a count and no rate.",
  "newest-of-each":
    "The table has the newest figure of each place and measure, by name; the download has all years.",
  "places-one-scale":
    "All panels have one scale. A small place has few people to count, and its rate moves more.",
  "wards-and-msoas":
    "Borders of wards and neighbourhoods cross, so their maps cannot be laid over each other. Subtracting one from the other could also single out a few people.",
  "wards-of-2011":
    "Wards are those of 2011, and the EU is that of March 2011. Today’s wards have other borders, and some the same names.",
  "routes-never-added":
    "A running total of arrivals and people present on a day are different things: never add them.",
  "larger-countries":
    "No population is carried beside these counts: a larger country has more of everybody.",
  "larger-councils":
    "Councils differ in size, and a larger one has more of everybody. People who seek asylum do not choose where they are housed; people from Ukraine came to where they had a host.",
  "contingency-accommodation":
    "Contingency accommodation is what the Home Office uses when there is no place in longer-term housing. People do not choose where it is.",
  "leaving-is-harder-to-see":
    "People who leave are harder to count than people who arrive. Where a census finds fewer people than expected, the estimates of departure give way.",
  "no-net-since-census":
    "Not available since: after the Census of 2021 arrivals were rebased, but no figure of emigration on the new basis was found, so there is no net.",
  "net-hides-gross":
    "Net hides gross: many more people move to and from the rest of the UK than their difference shows.",
  "nino-lower-bound":
    "National Insurance numbers are a lower bound: cells under five are missing, and the shortfall changes over time. Read the order and the shape, not the level.",
  "nino-published":
    "National Insurance numbers of calendar years are published totals of registrations, in which small counts are changed a little to protect people.",
  "nino-who":
    "A National Insurance number goes to an adult who works or claims, on the day of registration, which may be long after arrival. Nobody is taken off on leaving.",
  "students-by-provider":
    "By university, not by where students live: York St John University has a campus in London. Rounded to 5.",
  "three-measures-differ":
    "The three count different people, over different years, and are never added. None of them is a check on another.",
  "gp-one-year":
    "One year of registrations with a doctor was found. The missing years are a gap in what is published openly, not years without registrations.",
  "restated-half-widths":
    "The half-widths are those of the restated series of May 2019. What was first printed was found only for the year to September 2015: it was ±37,000 too.",
  "outlets-as-listed":
    "The outlets, and what they claimed, are as Tyler (2016) lists them. No headline is quoted.",
  "order-not-level":
    "Read the order and not the gaps. Many registrations with a doctor and few National Insurance numbers point to students; close counts could change places.",
  "survey-sampling-only":
    "The margin is the sampling error of the passenger survey alone, at 95%. The darker steps inside it, at 60% and 30%, follow from it.",
  "revised-after-census":
    "After the Census of 2011 the balances were revised and the flows were not. A revised balance has no margin, and is not arrivals less departures.",
  "restated-without-margin":
    "ONS gives no margin for a figure that was restated after the survey. No margin does not mean no doubt.",
  "no-net-by-reason":
    "There is no net by reason. The reason for leaving is not the reason for which somebody once came, so the one cannot be taken from the other.",
  "york-by-survey":
    "York’s strip is our own illustration: no margin is published for a local flow, and York’s estimate is not made by the survey alone.",
  "methods-not-joined":
    "Figures of different methods have different colours, are never joined by a line, and cannot be compared.",
  "modelled-fading":
    "ONS publishes the outer limits alone. The fading between them is drawn to say that the middle is likelier than the ends; its steps are not published.",
  "rung-from-press":
    "One figure, 872,000 for the year to December 2022 in the release of November 2024, is as reported in the press.",
  "releases-that-we-found":
    "Releases that we found. The first one here need not be the first that there was; years before September 2012 are left out for that reason.",
  "table-from-2000": "The table begins in 2000; the download has the years before.",
  "table-of-records":
    "The table has the figures from records; those of the survey’s years are in the table of the ladder above, and in the download.",
  "verdicts-table":
    "The table lists the changes on which the print and a rule differ; the download has all of them.",
  "verdicts-rounded":
    "The figures are published rounded to the nearest thousand, ONS tested the unrounded ones. A point near the line may fall on either side.",
  "same-basis-only":
    "A latest number stands against the same basis only. Numbers of different releases, or of a survey and a census, cannot be compared.",
  "overview-gaps":
    "Where a cell says that a number was not found, none was found in the open copies that we hold; it is not zero.",
  "only-sampling-error":
    "If sampling were the only error: the interval leaves out people who give other plans than they carry out, whom the survey cannot meet, and how the figures are adjusted.",
  "a-known-world":
    "The truth is made up: it is set to the published estimate, and the draws to its margin. Nobody knows the truth, and a survey is taken once.",
  "quarters-not-published":
    "The survey’s quarters have no published margin. The lesser margin takes all quarters to err alike; July to September, when students arrive, probably errs more.",
  "survey-is-no-census":
    "The two do not count quite the same: the survey leaves out most communal establishments, such as student halls, and is an average of 2011; the Census counts everyone who lives in a place on 27 March 2011. A difference is not all error of the survey.",
  "per-cent-of-count":
    "Estimates and margins are drawn in per cent of the count, so that small and large places stand on one scale. Intervals are cut at zero.",
  "years-to-june":
    "The table has the years to June and the newest; the picture and the download have every quarter. Neighbouring points share three quarters of their year.",
  "applications-are-not-people-who-stay":
    "A person who applies twice is counted twice. An application says neither how it was decided nor where somebody lives. Resettled people, and people who came with a visa for Ukraine or Hong Kong, are not in it.",
  "our-reading":
    "The paper gives no dates and no numbers. That arrivals “rise” is read as a clear change from the year to June 2016, or the last calendar year before it, to the year that is looked at.",
  "one-release-at-a-time":
    "Both years of a change are of one release. Releases of different methods are never compared, and no year is borrowed from another.",
  "applications-apart":
    "Applications are in no release of migration: they are the Home Office’s counts, of main applicants and dependants, whatever release is chosen.",
  "eu-plus":
    "In the survey, EU means citizens of EU countries other than the UK. In records it includes Norway, Iceland, Liechtenstein and Switzerland.",
  "before-rebasing-only":
    "Both flows are of one release, from before the rebasing to the Census of 2021. Moves within the UK on the new basis were not found.",
  "new-method-of-moves":
    "From the year to mid-2017 ONS estimates moves within the UK by a new method, which also follows graduates: do not compare across the break.",
  "departures-turn-the-sign":
    "A minus at departures means that more people had left than was first thought, a plus that fewer had. All else is small, and is in the table.",
  "revision-since-overtaken":
    "This is the revision of March 2018. The rebasing to the Census of 2021 has overtaken it, and no such list of causes was found for that.",
  "small-counts-move-more":
    "A share of a small count is large: a few hundred arrivals more are a few per cent in a city and a third in a small authority. The table has the numbers.",
  "sum-of-former-councils":
    "North Yorkshire replaced seven councils in 2023. In the releases before, it is their exact sum; the seven have figures in those releases only.",
  "all-places-of-a-year":
    "The table has every place and release of the year that is shown; the download has all years.",
  "bars-by-eye":
    "Bars can be compared by eye only if the two errors are independent and of like size. These are estimates of the port survey alone, which later adjustments changed."
};

/** Returns the caveat *name*; throws where there is none. */
export function findCaveat(name: string): string {
  const caveat = caveats[name];
  if (!caveat) throw new Error(`unknown caveat: ${name}`);
  return caveat;
}
