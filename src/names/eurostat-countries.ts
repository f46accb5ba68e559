/**
 * The names of the countries that report asylum applicants, by Eurostat's code, which
 * is not always that of ISO: EL is Greece, UK the United Kingdom.
 */
export const eurostatCountries: Readonly<Record<string, string>> = {
  AT: "Austria",
  BE: "Belgium",
  BG: "Bulgaria",
  CH: "Switzerland",
  CY: "Cyprus",
  CZ: "Czechia",
  DE: "Germany",
  DK: "Denmark",
  EE: "Estonia",
  EL: "Greece",
  ES: "Spain",
  FI: "Finland",
  FR: "France",
  HR: "Croatia",
  HU: "Hungary",
  IE: "Ireland",
  IS: "Iceland",
  IT: "Italy",
  LI: "Liechtenstein",
  LT: "Lithuania",
  LU: "Luxembourg",
  LV: "Latvia",
  MT: "Malta",
  NL: "Netherlands",
  NO: "Norway",
  PL: "Poland",
  PT: "Portugal",
  RO: "Romania",
  SE: "Sweden",
  SI: "Slovenia",
  SK: "Slovakia",
  UK: "United Kingdom"
};

/** Countries that report but were not in the European Union: its 28 members are the others. */
export const outsideTheUnion: readonly string[] = ["CH", "IS", "LI", "NO"];

/** SQL: the rows (country, name) of all countries, for a query of any table that has the codes. */
export const countryRows = `(VALUES ${Object.entries(eurostatCountries)
  .map(([code, name]) => `('${code}', '${name}')`)
  .join(", ")})`;
