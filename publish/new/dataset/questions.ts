/** What only an author can say of a table. */
export interface Question {
  /** As an option, --counted, and as a name in a file of answers. */
  name: string;
  /** As it is asked on a terminal. */
  asks: string;
  /** An answer as it might be, for the message that lists what is missing. */
  example: string;
  /** The only answers that there are. */
  choices?: readonly string[];
}

/** What must be answered once for the whole table. Nothing of it is ever guessed. */
export const questions: readonly Question[] = [
  {name: "title", asks: "What is the table, as a heading?", example: "Customers of the café"},
  {name: "publisher", asks: "Who publishes it, or made it?", example: "The café"},
  {name: "release", asks: "Which release is it?", example: "July 2026"},
  {name: "licence", asks: "Under which licence may it be used?", example: "CC BY 4.0"},
  {name: "counted", asks: "Who is counted?", example: "Adults who came in and were asked."},
  {
    name: "not-counted",
    asks: "Who is not counted?",
    example: "Children, and people who did not wish to answer."
  },
  {
    name: "kind",
    asks: "People at a moment, people over a time, or neither?",
    example: "flow",
    choices: ["stock", "flow", "reference"]
  },
  {name: "period", asks: "Which period does a row stand for?", example: "one week"},
  {
    name: "geography",
    asks: "Which areas, with the borders of when?",
    example: "one street in York"
  },
  {
    name: "interval",
    asks: "What is known of the doubt: a margin from a sample, an interval from a model, a plain count, or none?",
    example: "count",
    choices: ["sampling", "modelled", "count", "none"]
  },
  {
    name: "interval-reason",
    asks: "What does a reader need to know of that doubt, or why is there none?",
    example: "A count by hand, which has no margin."
  },
  {
    name: "zero-means",
    asks: "What does a zero mean, and what does a gap mean?",
    example: "Nobody came. A gap is a week when nobody counted."
  },
  {name: "revised", asks: "When are the numbers revised?", example: "Never."},
  {name: "obtained", asks: "How was this copy had?", example: "from the person who counted"},
  {name: "checked", asks: "How was it checked?", example: "added up again from the paper sheets"},
  {
    name: "second-hand",
    asks: "Is it second-hand: not from the publisher’s own file?",
    example: "no",
    choices: ["yes", "no"]
  },
  {
    name: "trap",
    asks: "What does a careless reader get wrong?",
    example: "People who came twice are counted twice."
  }
];

/** Answers, by the name of their question. */
export type Answers = Readonly<Record<string, string>>;

/** Returns what is wrong with an answer; undefined where nothing is. */
export function faultOf({name, choices}: Question, answer: string): string | undefined {
  if (answer.trim() === "") return `empty answer: ${name}`;
  if (choices && !choices.includes(answer))
    return `invalid answer to ${name}; one of ${choices.join(", ")}: ${answer}`;
  return undefined;
}
