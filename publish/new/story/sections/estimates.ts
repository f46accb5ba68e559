import {against, areComparable, revision} from "../compare.js";
import {valueOf, type Known, type KnownFact} from "../known.js";
import {callout, paragraph, type Writer} from "../section.js";

/** The year that the figures of releases are about. */
const year = "2015";

/** Numbers of local flows are estimates without a margin; they are written in full. */
const whole = {to: 1};

/** Returns what became of the first figure of the year: “first estimated …, was revised up, to …”. */
async function rewriting(known: Known, measure: string): Promise<KnownFact[]> {
  const facts = (await known.all(measure)).filter(({address}) => address.period === year);
  return facts.filter((fact) => areComparable(fact, facts[0]));
}

/** What the figures of one year have been, release by release. */
export const rewritten: Writer = async ({place, known}, figures) => {
  const overview = figures["place-overview"];
  if (overview.gap) return undefined;
  const versions = await rewriting(known, "immigration");
  const [first, last] = [versions[0], versions.at(-1)];
  const rebased = await known.at("immigration", year, "rebased");
  const isOther = rebased && first && !areComparable(rebased, first);
  return {
    heading: "What did the figures of 2015 say, and what do they say now?",
    blocks: [
      overview.html,
      callout(
        "**No margin, but not no doubt.** ONS publishes no margin for a local flow. It takes a national estimate and <glossary-term>shares it out</glossary-term> by <glossary-term>administrative records</glossary-term>."
      ),
      paragraph(
        first &&
          `Take the arrivals. For the year to mid-2015, ${first.address.release === "rebased" ? "an estimated" : "ONS first estimated that"} ${valueOf(first, whole)} people came to ${place.name} from abroad to live there for a year or more.`,
        last &&
          last !== first &&
          `The estimate ${revision(last, first)}, ${last.estimate.value === first.estimate.value ? "and stands at" : "to"} ${valueOf(last, whole)}.`,
        isOther &&
          `Rebased to the Census of 2021 it is ${valueOf(rebased, whole)}, by another method.`
      )
    ]
  };
};

/** Arrivals by release, and the latest of them. */
export const arrivals: Writer = async ({place, known}, figures) => {
  const figure = figures["arrivals-by-release"];
  if (figure.gap) return undefined;
  const latest = await known.last("immigration");
  const base = latest && (await known.at("immigration", year, latest.address.release));
  return {
    heading: "How many people come from abroad each year?",
    blocks: [
      paragraph(
        latest &&
          `The latest estimate, for the year to mid-${latest.address.period}, is ${valueOf(latest, whole)} long-term arrivals.`,
        latest && base && base !== latest && against(latest, base, "the year to mid-2015"),
        `Figures of one release belong together: an old one and a new one make no trend.`
      ),
      callout(
        `**A trap.** A rate needs a count and a population of the same release. A revised count over an old population of ${place.name} is neither one thing nor the other.`
      ),
      figure.html
    ]
  };
};

/** What made the population change in one year. */
export const components: Writer = async ({place, known}, figures) => {
  const figure = figures["components-of-change"];
  if (figure.gap) return undefined;
  const versions = await rewriting(known, "net-migration");
  const [first, last] = [versions[0], versions.at(-1)];
  const moved = await known.at("internal-arrivals", year);
  return {
    heading: `What made ${place.name} change?`,
    blocks: [
      figure.html,
      paragraph(
        first &&
          `<glossary-term>Net</glossary-term> international migration in the year to mid-2015 was first put at ${valueOf(first, whole)}.`,
        last &&
          last !== first &&
          `It ${revision(last, first)}, ${last.estimate.value === first.estimate.value ? "and stands at" : "to"} ${valueOf(last, whole)}.`,
        moved &&
          `Net hides gross: in the same year ${valueOf(moved, whole)} people moved to ${place.name} from elsewhere in the UK, and others left.`
      )
    ]
  };
};
