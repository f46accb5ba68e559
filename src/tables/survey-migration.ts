/** What the tables of long-term migration from the passenger survey share. */

export const flowColumn = {
  type: "STRING",
  description: "immigration, emigration, or net: immigration less emigration",
  values: ["immigration", "emigration", "net"]
} as const;

export const citizenshipColumn = {
  type: "STRING",
  description:
    "citizenship of the people who move; all is everyone, non_british is eu and non_eu together, eu does not hold British citizens",
  values: ["all", "british", "non_british", "eu", "non_eu"]
} as const;

export const yearColumn = {
  type: "INT32",
  description: "the calendar year",
  range: [1970, 2030]
} as const;

export const estimateThousand = {
  type: "DOUBLE",
  unit: "thousand people per year",
  range: [-500, 2000]
} as const;

export const halfWidthThousand = {
  type: "DOUBLE",
  unit: "thousand people per year",
  range: [0, 200]
} as const;

/** Who is in long-term international migration, as the survey era defined it. */
export const longTermMigrants = {
  counted:
    "People who change the country in which they usually live for twelve months or more, as they said at the border, with additions for people seeking asylum, for people whose plans change and for Northern Ireland.",
  notCounted: "Visitors and people who stay, or go, for less than twelve months.",
  kind: "flow"
} as const;

/** Who the passenger survey itself finds. */
export const surveyedMigrants = {
  counted:
    "People interviewed at airports, ports and the Channel Tunnel who mean to change the country in which they usually live for twelve months or more, weighted up to all passengers.",
  notCounted:
    "Most people seeking asylum, people whose plans change after the interview, and most people who cross the land border in Ireland; visitors and shorter stays.",
  kind: "flow"
} as const;

export const samplingOnly =
  "The margin is the sampling error of the passenger survey alone: 95 % half-widths as ONS printed them. It covers no other error, and ONS has since said that the survey was stretched beyond its purpose.";

export const versionColumn = {
  type: "STRING",
  description:
    "as_published; or, for UK net migration of some years, revised_2011_census (without interval) beside original_before_2011_census (with it)",
  values: ["as_published", "revised_2011_census", "original_before_2011_census"]
} as const;

export const contactsColumn = {
  type: "INT32",
  unit: "interviews",
  nullable: true,
  description: "the number of migrants interviewed; missing for net, which is not applicable",
  range: [0, 100_000]
} as const;
