/** What several gaps were read in: publisher, title, year. */
export const tyler =
  "Radical Statistics conference, The EU refugee ‘crisis’ and implications for the UK (Pip Tyler), 2016";
export const supportTable =
  "Home Office, Immigration system statistics, detailed dataset Asy_D11, year ending March 2026";
export const irregularMigration =
  "Migration Observatory at the University of Oxford, Irregular migration in the UK, 2020";
export const detailedEthnicGroup =
  "Office for National Statistics, Census 2021, table TS022 Ethnic group (detailed), 2022";
export const localGuide =
  "Migration Observatory at the University of Oxford, Local Data Guide: evidence gaps and limitations";
