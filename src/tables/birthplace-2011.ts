/** What the three tables of birthplace from the Census of 2011 share. */
import {ons, openGovernmentLicence} from "./sources.js";
import type {Coverage, Source, Total} from "./table.js";

const residents = {type: "INT32", unit: "people", range: [0, 6_000_000]} as const;

export const birthplace2011Columns = {
  total: {...residents, description: "all usual residents"},
  uk_born: {...residents, description: "born in the United Kingdom"},
  ireland: {...residents, description: "born in Ireland, which the next column does not hold"},
  eu_excl_uk_and_ireland: {
    ...residents,
    description: "born in another country of the European Union, without the UK and Ireland"
  },
  eu_members_2001: {
    ...residents,
    description: "of those, born in a country that was a member in March 2001"
  },
  eu_accession_2001_2011: {
    ...residents,
    description: "of those, born in a country that joined from April 2001 to March 2011"
  },
  all_other_countries: {
    ...residents,
    description: "born anywhere outside the UK, Ireland and the European Union"
  },
  not_uk_born: {
    ...residents,
    description: "born outside the UK: Ireland, the European Union and all other countries"
  }
} as const;

/** The parts of which the residents are the sum. */
export const birthplace2011Totals: readonly Total[] = [
  {whole: "total", plus: ["uk_born", "not_uk_born"]},
  {whole: "not_uk_born", plus: ["ireland", "eu_excl_uk_and_ireland", "all_other_countries"]},
  {whole: "eu_excl_uk_and_ireland", plus: ["eu_members_2001", "eu_accession_2001_2011"]}
];

/** Returns the coverage card for the areas in *geography*. */
export function birthplace2011Coverage(geography: string): Coverage {
  return {
    counted:
      "Everyone who usually lived in the area on census night, by country of birth; students at their term-time address.",
    notCounted:
      "Visitors and people who meant to stay in the UK for less than twelve months. Birthplace is not nationality: British people born abroad are counted as born abroad.",
    zeroMeans: "None counted.",
    kind: "stock",
    period: "27 March 2011",
    geography,
    interval: {
      kind: "count",
      reason:
        "A census: everyone is asked, and ONS estimates those who did not answer. No margin is printed with this table."
    },
    revised: "Not revised; the next census is that of 2021."
  };
}

/** Returns the source line for a copy had and checked in the way given. */
export function birthplace2011Source({
  obtained,
  checked
}: Pick<Source, "obtained" | "checked">): Source {
  return {
    publisher: ons,
    table: "Census 2011, QS203EW, country of birth (detailed)",
    release: "Census of 2011",
    releaseId: "2011-census",
    licence: openGovernmentLicence,
    obtained,
    checked,
    secondHand: false
  };
}
