import {valueOf} from "../known.js";
import {paragraph, type Writer} from "../section.js";

/** Three measures of arrival that count different people. */
export const measures: Writer = async ({place, known}, figures) => {
  const figure = figures["arrivals-three-ways"];
  const order = figures["order-of-measures"];
  if (figure.gap) return undefined;
  const [doctors, arrivals, numbers] = await Promise.all(
    ["gp-registrations", "arrivals-beside-registrations", "nino-registrations"].map((measure) =>
      known.at(measure, "2016")
    )
  );
  const ranked = order.gap
    ? []
    : [
        "The order of the three tells more than any one of them. Many registrations with a doctor and few National Insurance numbers point to students.",
        order.html
      ];
  return {
    heading: "Why do three measures of arrival disagree?",
    blocks: [
      "Each counts other people. The <glossary-term>mid-year estimate</glossary-term> counts everyone who comes for a year or more. <glossary-term>National Insurance numbers</glossary-term> go to adults who work or claim, however long they stay. A doctor’s surgery registers anyone who signs up.",
      figure.html,
      paragraph(
        doctors &&
          arrivals &&
          numbers &&
          `For the year to mid-2016 we have all three. ${place.name} had ${valueOf(doctors)} new registrations with a GP after an address abroad, ${valueOf(arrivals)} long-term arrivals as then estimated, and ${valueOf(numbers)} National Insurance numbers. None of them is the right one. They cannot be added, and one is not a check on another.`
      ),
      ...ranked
    ]
  };
};
