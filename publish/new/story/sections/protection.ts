import {formatDay} from "../../../../src/prose/date.js";
import {against, areComparable} from "../compare.js";
import {valueOf, type KnownFact} from "../known.js";
import {callout, paragraph, type Writer} from "../section.js";

const day = ({address}: KnownFact) => formatDay(address.period);

/** People whom the government chose to resettle, as a total that runs on. */
export const resettlement: Writer = async ({place, known}, figures) => {
  const figure = figures["resettled-to-date"];
  if (figure.gap) return undefined;
  // A place that replaced others counts from its own beginning, and the figure adds up the rest.
  const facts = place.predecessors.length > 0 ? [] : await known.all("resettled");
  const first = facts.find(({estimate}) => estimate.value > 0);
  const last = facts.at(-1);
  const isWithheld = figure.rows.at(-1)?.mark === "change under 10 not shown";
  return {
    heading: `How many people were resettled in ${place.name}?`,
    blocks: [
      figure.html,
      callout(
        "**Refugee**, here: somebody the government chose to resettle, who arrives with permission to stay. A person **seeking asylum** asks for protection after arriving, and waits for a decision."
      ),
      paragraph(
        first &&
          `By ${day(first)}, ${valueOf(first)} people had been resettled in ${place.name} since 2014.`,
        last && last !== first && `By ${day(last)} it was ${valueOf(last)}.`,
        isWithheld &&
          "Later changes were small, and small changes are not shown: with so few people, a count could point at a family.",
        "These totals take all <glossary-term>resettlement schemes</glossary-term> together. They do not say who stayed."
      )
    ]
  };
};

/** People who are supported while they wait for a decision, and where the counting changed. */
export const asylum: Writer = async ({place, known}, figures) => {
  const figure = figures["asylum-support"];
  if (figure.gap) return undefined;
  const facts = await known.all("supported-asylum");
  const last = facts.at(-1)!;
  const yearBefore = facts.find(({address}) => address.period === aYearBefore(last));
  const [before, after] = [
    await known.at("supported-asylum", "2022-09-30"),
    await known.at("supported-asylum", "2022-12-31")
  ];
  const jump = before && after && !areComparable(after, before) ? [before, after] : undefined;
  return {
    heading: "How many people are supported while they seek asylum?",
    blocks: [
      paragraph(
        `On ${day(last)}, ${valueOf(last)} people were supported in ${place.name} while <glossary-term>seeking asylum</glossary-term>.`,
        yearBefore && against(last, yearBefore, "a year before")
      ),
      callout(
        "**Not in this count:** people who were refused and have no support, people seeking asylum who live with family or on their own means, people who were granted protection elsewhere and moved here, and children who came alone, whom councils look after."
      ),
      figure.html,
      ...(jump
        ? [
            `On ${day(jump[0])} the count was ${valueOf(jump[0])}. Three months later the table says ${valueOf(jump[1])}. ${against(jump[1], jump[0], "the quarter before")} From December 2022 the table also counts, council by council, people on emergency support (<glossary-term>Section 98</glossary-term>). Which part of the change is the counting, no published figure says.`
          ]
        : [])
    ]
  };
};

const aYearBefore = ({address}: KnownFact) =>
  `${Number(address.period.slice(0, 4)) - 1}${address.period.slice(4)}`;

/** Three counts of one day that are never added. */
export const programmes: Writer = async ({place, known}, figures) => {
  const figure = figures["support-and-programmes"];
  if (figure.gap) return undefined;
  const [ukraine, afghan, supported, contingency] = await Promise.all(
    [
      "homes-for-ukraine",
      "afghan-programme",
      "asylum-and-programmes",
      "contingency-accommodation"
    ].map((measure) => known.last(measure))
  );
  return {
    heading: "Who else came by a programme?",
    blocks: [
      figure.html,
      paragraph(
        ukraine &&
          `By ${day(ukraine)}, ${valueOf(ukraine)} people had arrived in ${place.name} under Homes for Ukraine, counted from its start, whether or not they are still here.`,
        afghan &&
          `On ${day(afghan)}, ${valueOf(afghan)} people were in the area under the Afghan programme.`,
        "One figure adds up arrivals, the others count people on a day. They cannot be added."
      ),
      paragraph(
        supported &&
          contingency &&
          `Of the ${valueOf(supported)} people who were supported on that day while they sought asylum, ${valueOf(contingency)} were in <glossary-term of="contingency-accommodation">contingency</glossary-term> accommodation. People do not choose where it is.`
      )
    ]
  };
};
