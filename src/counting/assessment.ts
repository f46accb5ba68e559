import {nearestNames} from "../names/nearest.js";
import {york} from "./assessments/york.js";

/** The questions of the form, in its order; the smallest count is worked out, not written. */
export const questions = {
  purpose: "What is the page for?",
  harmed: "Who could be harmed by it?",
  smallestCount: "What is the smallest count shown?",
  neighbour: "Could a neighbour recognise someone?",
  headline: "What would a hostile headline say?",
  local: "Is the benefit local?",
  decided: "Who decided?",
  lookAgain: "When will it be looked at again?"
} as const;

export type Question = keyof typeof questions;

/**
 * The six principles of the UK Statistics Authority, and what each asks, in our
 * words. National Statistician’s Data Ethics Advisory Committee, Ethical principles.
 */
export const principles = {
  publicGood: {
    name: "Public good",
    asks: "Are there clear benefits to users, and do they serve the public?"
  },
  confidentiality: {
    name: "Confidentiality and security",
    asks: "Are people’s identities protected, and is consent considered?"
  },
  methods: {
    name: "Methods and quality",
    asks: "Do the methods meet recognised standards, and does a person oversee them?"
  },
  law: {name: "Legal compliance", asks: "Does the use keep to the law, and to confidence?"},
  publicViews: {
    name: "Public views and engagement",
    asks: "Were the people asked whom it concerns?"
  },
  transparency: {
    name: "Transparency",
    asks: "Can everyone see, and understand, what was used and how?"
  }
} as const;

export type Principle = keyof typeof principles;

/** How a figure could be turned against people, and what in the figure answers it. */
export interface HostileReading {
  reading: string;
  answer: string;
}

/** Whether a story should be published: the form, filled in. */
export interface Assessment {
  /** The path of the page without its slash, as york. */
  story: string;
  /** What the story is called in a sentence. */
  title: string;
  /** The place whose counts are looked through for the smallest. */
  area: string;
  answers: Readonly<Record<Exclude<Question, "smallestCount">, string>>;
  principles: Readonly<Record<Principle, string>>;
  /** The hostile reading of each figure of the page, by the figure's name. */
  figures: Readonly<Record<string, HostileReading>>;
}

const assessments: readonly Assessment[] = [york];

/** Returns the assessment of a *story*; throws with the stories that have one where it has none. */
export function findAssessment(story: string): Assessment {
  const found = assessments.find((assessment) => assessment.story === story);
  if (!found) {
    const names = assessments.map((assessment) => assessment.story);
    throw new Error(
      `unknown assessment; nearest: ${nearestNames(story, names).join(", ")}: ${story}`
    );
  }
  return found;
}

/**
 * Throws where the figures that a page has are not the figures that its
 * *assessment* answers for: a new figure is not published without a hostile reading.
 */
export function checkFigures(
  {story, figures}: Pick<Assessment, "story" | "figures">,
  onPage: readonly string[]
): void {
  const answered = Object.keys(figures);
  const missing = onPage.filter((name) => !answered.includes(name));
  const idle = answered.filter((name) => !onPage.includes(name));
  if (missing.length > 0)
    throw new Error(
      `missing hostile reading in the assessment of ${story}; each figure needs one: ${missing.join(", ")}`
    );
  if (idle.length > 0)
    throw new Error(
      `invalid hostile reading in the assessment of ${story}; no such figure on the page: ${idle.join(", ")}`
    );
}
