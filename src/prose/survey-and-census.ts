import {tallyHeld, type HeldTally} from "../stats/held-count.js";

/** Residents born outside the UK: the survey's estimate of 2011 and the count of the Census. */
export type SurveyAndCensus = {
  place: string;
  name: string;
  born_abroad: number;
  half_width: number;
  counted: number;
};

/** What the survey rounded both of its numbers to. */
export const roundedTo = 1000;

/** Those of every authority of York's region for which both are known, for a figure and for the claims beside it. */
export const surveyAndCensusSql = `SELECT s.place, p.name, s.born_abroad, s.ci95_half_width AS half_width,
  c.not_uk_born AS counted
FROM place_born_abroad_aps AS s
JOIN place_birthplace_2011 AS c USING (place)
JOIN places AS p USING (place)
WHERE p.parent = (SELECT parent FROM places WHERE place = 'york')
  AND s.year = 2011 AND s.born_abroad IS NOT NULL AND s.ci95_half_width IS NOT NULL
ORDER BY counted DESC, p.name`;

/** Returns how often the survey's interval, as printed, held the count. */
export const tallyOf = (
  rows: readonly Pick<SurveyAndCensus, "born_abroad" | "half_width" | "counted">[]
): HeldTally =>
  tallyHeld(
    rows.map(({born_abroad, half_width, counted}) => ({
      value: born_abroad,
      halfWidth: half_width,
      count: counted
    })),
    {roundedTo}
  );
