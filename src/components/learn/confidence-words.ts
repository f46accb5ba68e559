import type {Confidence} from "../../learn/progress.js";

/** How sure somebody is, from most to least, in the words of the form. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: "Sure",
  "think-so": "I think so",
  guess: "A guess"
};
