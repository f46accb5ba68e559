import {group} from "d3-array";
import {countryRows, outsideTheUnion} from "../names/eurostat-countries.js";
import {formatQuarter} from "../prose/date.js";
import {formatNumber} from "../prose/format.js";

/** Applicants of one country in one quarter, beside those of the European Union of 28. */
export type QuarterOfApplicants = {
  country: string;
  name: string;
  quarter_ending: Date;
  year: number;
  applicant_type: ApplicantType;
  people: number;
  eu28: number;
};

export type ApplicantType = "ASY_APP" | "NASY_APP";

/** The two counts of Eurostat, and what each is called in a sentence. */
export const applicantTypes: Readonly<Record<ApplicantType, {label: string; words: string}>> = {
  ASY_APP: {label: "All applicants", words: "applicants (first and repeated)"},
  NASY_APP: {label: "For the first time", words: "first-time applicants"}
};

/** The country that the story is about. */
export const focus = "UK";

/** Every country and quarter that was reported; a quarter that was not has no row. */
export const applicantsSql = `SELECT own.country, names.name, own.quarter_ending,
  CAST(year(own.quarter_ending) AS INTEGER) AS year, own.applicant_type,
  own.applicants AS people, eu.applicants AS eu28
FROM europe_asylum_applicants AS own
JOIN ${countryRows} AS names (country, name) USING (country)
JOIN europe_asylum_applicants AS eu
  ON eu.country = 'EU28' AND eu.quarter = own.quarter AND eu.applicant_type = own.applicant_type
ORDER BY own.applicant_type, names.name, own.quarter_ending`;

/** Returns the type of applicants that a reader has chosen. */
export function applicantTypeOf(choice: string): ApplicantType {
  if (!(choice in applicantTypes)) throw new RangeError(`invalid choice: applicants ${choice}`);
  return choice as ApplicantType;
}

/** A whole calendar year of a country. */
export type YearOfApplicants = {
  country: string;
  name: string;
  year: number;
  applicant_type: ApplicantType;
  people: number;
  eu28: number;
  /** Per cent of the EU28's applicants; null for a country that is not one of the 28. */
  share: number | null;
};

/** Returns the calendar years of *rows*: only those of which all four quarters were reported. */
export function wholeYears(rows: readonly QuarterOfApplicants[]): YearOfApplicants[] {
  const years = group(
    rows,
    ({country, applicant_type, year}) => `${country} ${applicant_type} ${year}`
  );
  return [...years.values()]
    .filter((quarters) => quarters.length === 4)
    .map((quarters) => {
      const [{country, name, year, applicant_type}] = quarters;
      const people = quarters.reduce((sum, quarter) => sum + quarter.people, 0);
      const eu28 = quarters.reduce((sum, quarter) => sum + quarter.eu28, 0);
      return {
        country,
        name,
        year,
        applicant_type,
        people,
        eu28,
        share: outsideTheUnion.includes(country) ? null : (100 * people) / eu28
      };
    });
}

/** Writes a *share* in per cent; a small one is never written as none. */
export const shareInWords = (share: number): string =>
  share > 0 && share < 0.05 ? "under 0.1%" : formatNumber(share, {to: 0.1, percent: true});

/** Says a quarter in full, with its doubt. */
export function quarterInFull({
  name,
  quarter_ending,
  applicant_type,
  people,
  eu28
}: QuarterOfApplicants): string {
  return `${name}, ${formatQuarter(quarter_ending)}: ${formatNumber(people)} ${applicantTypes[applicant_type].words}, beside ${formatNumber(eu28)} in the EU28; a count, each month rounded to 5`;
}
