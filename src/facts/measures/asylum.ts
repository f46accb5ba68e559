import type {Measure, MeasureSource} from "../measure.js";
import {
  applicationRows,
  quarterRows,
  shareRows,
  supportShareRows,
  yearRows,
  type ApplicantType
} from "./asylum-rows.js";

const calendarYear = {kind: "year", column: "year", endsOn: "12-31", months: 12} as const;
const yearly = {unit: "people per year", stockOrFlow: "flow"} as const;

const eurostat = {
  table: "europe_asylum_applicants",
  column: "applicants",
  basis: "Eurostat, monthly reports of countries",
  roundedTo: 5
} as const;

/** The two counts are measures of their own: they cannot be mixed. */
const applicantTypes = {
  "asylum-applicants": {type: "ASY_APP", words: "asylum applicants, first and repeated"},
  "first-time-applicants": {type: "NASY_APP", words: "asylum applicants for the first time"}
} as const satisfies Record<string, {type: ApplicantType; words: string}>;

/** Applicants of a country by calendar year, and by quarter as 2015-09-30. */
const applicants = ({type, words}: {type: ApplicantType; words: string}): Measure => ({
  ...yearly,
  unit: "people",
  title: words,
  rounding: 5,
  sources: [
    {...eurostat, rowsSql: yearRows(type), period: calendarYear},
    {
      ...eurostat,
      rowsSql: quarterRows(type),
      period: {kind: "day", column: "quarter_ending", months: 3}
    }
  ]
});

const share = ({type, words}: {type: ApplicantType; words: string}): Measure => ({
  ...yearly,
  title: `share of the EU28’s ${words}`,
  unit: "per cent of the EU28’s applicants",
  rounding: 1,
  sources: [
    {
      ...eurostat,
      rowsSql: shareRows(type),
      column: "share",
      period: calendarYear,
      noIntervalReason: "A share of one count in another, each month of both rounded to 5."
    }
  ]
});

/** A column of the Home Office's applications, of all people or of one *nationality*. */
const applications = (title: string, column: string, nationality?: string): Measure => ({
  ...yearly,
  title,
  rounding: 1,
  sources: [
    {
      table: "uk_asylum_applications",
      area: "united-kingdom",
      rowsSql: applicationRows(nationality),
      column,
      period: calendarYear,
      basis: "Home Office records"
    }
  ]
});

/** Nationalities that a story names; each is a measure, since a fact is of a place. */
const nationalities = [
  "Afghanistan",
  "Albania",
  "Eritrea",
  "Iran",
  "Iraq",
  "Pakistan",
  "Sudan",
  "Syria"
];

const ofNationality = (nationality: string): [string, Measure][] => {
  const name = nationality.toLowerCase();
  return [
    [
      `main-applicants-from-${name}`,
      applications(`main applicants for asylum from ${nationality}`, "main_applicants", nationality)
    ],
    [
      `asylum-applications-from-${name}`,
      applications(`people on asylum applications from ${nationality}`, "people", nationality)
    ]
  ];
};

const onDay = {kind: "day", column: "date", months: 0} as const;
const councilsShown: MeasureSource = {
  table: "place_asylum_support",
  rowsSql: supportShareRows,
  column: "people",
  period: onDay,
  basis: "Home Office records",
  covers: {column: "covers"},
  noIntervalReason:
    "The sum of the region’s councils whose counts are shown; where some are withheld it is a little too low."
};

/** People who seek asylum: in Europe, in the UK, and in the councils of a region. */
export const asylumMeasures: Readonly<Record<string, Measure>> = {
  "asylum-applicants": applicants(applicantTypes["asylum-applicants"]),
  "first-time-applicants": applicants(applicantTypes["first-time-applicants"]),
  "share-of-asylum-applicants": share(applicantTypes["asylum-applicants"]),
  "share-of-first-time-applicants": share(applicantTypes["first-time-applicants"]),
  "asylum-applications": applications(
    "people on asylum applications, main applicants and dependants",
    "people"
  ),
  "main-applicants": applications("main applicants for asylum", "main_applicants"),
  "dependants-of-applicants": applications("dependants on asylum applications", "dependants"),
  ...Object.fromEntries(nationalities.flatMap(ofNationality)),
  "supported-asylum-in-region": {
    title: "supported asylum seekers in the councils whose counts are shown",
    unit: "people",
    stockOrFlow: "stock",
    rounding: 1,
    sources: [councilsShown]
  },
  "share-of-supported-asylum": {
    title: "share of the supported asylum seekers of all UK councils",
    unit: "per cent of the supported people in UK councils",
    stockOrFlow: "stock",
    rounding: 0.1,
    sources: [
      {
        ...councilsShown,
        column: "share",
        noIntervalReason:
          "A share of counts of records: the region’s councils whose counts are shown, of all people whom the table places in a council. Where some counts are withheld it is a little too low."
      }
    ]
  }
};
