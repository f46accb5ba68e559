import {against} from "../compare.js";
import {valueOf} from "../known.js";
import {callout, paragraph, type Writer} from "../section.js";

/** Residents born abroad, by a survey with wide margins. */
export const survey: Writer = async ({place, known}, figures) => {
  const figure = figures["born-abroad"];
  if (figure.gap) return undefined;
  const facts = (await known.all("born-abroad")).filter(({estimate}) => estimate.lower !== null);
  const [first, last] = [facts[0], facts.at(-1)!];
  const before = facts.at(-2);
  // A margin wider than the number would put a limit below zero, which means nothing of people.
  const doubt =
    last.estimate.lower! < 0
      ? `with a margin of plus or minus ${valueOf(last, {part: "half-width"})}`
      : `within a range from ${valueOf(last, {part: "lower"})} to ${valueOf(last, {part: "upper"})}`;
  return {
    heading: "How many residents were born abroad, by survey?",
    blocks: [
      paragraph(
        `A survey asks people where they were born. For ${last.address.period} it puts the residents of ${place.name} born outside the UK at about ${valueOf(last)}, ${doubt}.`,
        before && before !== first && against(last, before, before.address.period),
        first !== last && against(last, first, first.address.period)
      ),
      callout(
        "**Three different things:** <glossary-term>born abroad</glossary-term>, <glossary-term>foreign national</glossary-term> and recent arrival. Somebody born in India who came as a child and is British is in the first group alone."
      ),
      figure.html
    ]
  };
};

/** Residents by country of birth, at two censuses. */
export const censuses: Writer = async ({place, known}, figures) => {
  const figure = figures["birthplace-two-censuses"];
  if (figure.gap) return undefined;
  const [ireland, eu, elsewhere] = await Promise.all(
    ["born-in-ireland", "born-in-eu", "born-elsewhere"].map((measure) => known.last(measure))
  );
  return {
    heading: "Where were residents born, by census?",
    blocks: [
      figure.html,
      paragraph(
        ireland &&
          eu &&
          elsewhere &&
          `The census of 2011 counted in ${place.name} ${valueOf(ireland)} residents born in Ireland, ${valueOf(eu)} born elsewhere in the EU of that time outside the UK, and ${valueOf(elsewhere)} born in other countries.`,
        "A census counts residents, however long ago they came."
      )
    ]
  };
};
