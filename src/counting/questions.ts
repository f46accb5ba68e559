import type {DatasetName} from "./dataset-name.js";

/** How far a dataset goes towards an answer; one that misleads is often used, and should not be. */
export type Reach = "answers" | "partly" | "misleads";

export interface Answer {
  dataset: DatasetName;
  reach: Reach;
  /** What it tells; for "partly" what is missing, for "misleads" why. */
  because: string;
}

/** A question that a council officer asks of a place. */
export interface Question {
  /** In addresses: kebab-case. */
  id: string;
  text: string;
  answers: readonly Answer[];
  /** What no dataset tells. */
  untold: string;
}

export const questions: readonly Question[] = [
  {
    id: "born-abroad",
    text: "How many people who live here were born abroad?",
    answers: [
      {
        dataset: "census",
        reach: "answers",
        because: "Everyone, down to neighbourhoods, on one day in ten years."
      },
      {
        dataset: "annual-population-survey",
        reach: "partly",
        because: "By council until 2021, with a wide margin and without most shared homes."
      },
      {
        dataset: "births-by-mother",
        reach: "partly",
        because: "Only mothers of the year’s babies, but every year."
      },
      {
        dataset: "local-indicators",
        reach: "partly",
        because: "Repeats the survey’s shares, in our copy without their margin."
      }
    ],
    untold:
      "How many there are today: the last full count is of March 2021. And whether they think of themselves as migrants."
  },
  {
    id: "not-british",
    text: "How many people who live here are not British?",
    answers: [
      {
        dataset: "census",
        reach: "partly",
        because: "It asks for passports held. Some people hold none, some hold two."
      },
      {
        dataset: "annual-population-survey",
        reach: "partly",
        because: "Nationality by council until 2021, with a wide margin."
      },
      {
        dataset: "national-insurance-numbers",
        reach: "misleads",
        because: "It counts numbers given out, not people who live here, and nobody is taken off."
      }
    ],
    untold:
      "How many have become British since they came, by council. And what permission each of the others has."
  },
  {
    id: "came-and-left",
    text: "How many came to live here from abroad in a year, and how many left?",
    answers: [
      {
        dataset: "mid-year-estimates",
        reach: "answers",
        because: "Both, for stays of a year or more, as an estimate without a margin."
      },
      {
        dataset: "long-term-migration",
        reach: "partly",
        because: "Both, for the UK; no councils."
      },
      {
        dataset: "local-indicators",
        reach: "partly",
        because: "The same estimates, in editions to 2021, beside other measures."
      },
      {
        dataset: "gp-registrations",
        reach: "partly",
        because: "Arrivals who register, of any age, for any stay. No departures."
      },
      {
        dataset: "national-insurance-numbers",
        reach: "partly",
        because: "Adults who work or claim, by the date of registering. No departures."
      },
      {
        dataset: "local-profiles",
        reach: "partly",
        because: "They put these measures side by side and explain them."
      }
    ],
    untold:
      "How far the local estimate may be off: no margin is published. And how many left, as a count: nobody is counted out."
  },
  {
    id: "short-stay",
    text: "How many people are here for less than a year?",
    answers: [
      {
        dataset: "short-term-migration",
        reach: "partly",
        because: "By council to mid-2017, and then no longer."
      },
      {
        dataset: "gp-registrations",
        reach: "partly",
        because: "Short stays are among them and cannot be told apart."
      },
      {
        dataset: "national-insurance-numbers",
        reach: "partly",
        because: "Short stays for work are among them and cannot be told apart."
      },
      {
        dataset: "immigration-statistics",
        reach: "partly",
        because: "Visas for short work or study, for the UK; not who came, and not where."
      }
    ],
    untold:
      "How many people who stay for a season or a term live in a council today. A census leaves them out of the residents."
  },
  {
    id: "countries",
    text: "Where do newcomers come from?",
    answers: [
      {
        dataset: "national-insurance-numbers",
        reach: "partly",
        because: "Nationality by council, for adults who work or claim."
      },
      {
        dataset: "census",
        reach: "partly",
        because: "Birthplace of residents, and when they came, on census day."
      },
      {
        dataset: "students",
        reach: "partly",
        because: "Students only, by university."
      },
      {
        dataset: "long-term-migration",
        reach: "partly",
        because: "Groups of nationalities, for the UK."
      },
      {
        dataset: "immigration-statistics",
        reach: "partly",
        because: "Nationality by route, for the UK, and only people who need permission."
      },
      {
        dataset: "asylum-applications",
        reach: "partly",
        because: "Nationality of people who seek asylum in the UK; no councils."
      },
      {
        dataset: "asylum-in-europe",
        reach: "partly",
        because: "The same for whole countries of Europe, side by side."
      }
    ],
    untold:
      "The nationality of all newcomers to a council. Children, and adults who neither work nor study, are in none of these by council."
  },
  {
    id: "reasons",
    text: "Why did they come: to work, to study, to join family, for protection?",
    answers: [
      {
        dataset: "long-term-migration",
        reach: "partly",
        because: "Reason for the UK; no councils."
      },
      {
        dataset: "immigration-statistics",
        reach: "partly",
        because: "The route of the visa, for the UK. A route is not always the reason."
      },
      {
        dataset: "students",
        reach: "partly",
        because: "One reason, study, by university."
      },
      {
        dataset: "immigration-groups",
        reach: "partly",
        because: "Three kinds of protection, by council."
      }
    ],
    untold:
      "The reasons of people in one council. The paper’s example: who came to join a husband or wife, and where in the UK they went to live."
  },
  {
    id: "seek-asylum",
    text: "How many people who seek asylum live here today?",
    answers: [
      {
        dataset: "asylum-support",
        reach: "partly",
        because: "Those whom the Home Office supports, on the last day of the quarter."
      },
      {
        dataset: "immigration-groups",
        reach: "partly",
        because: "The same people, beside two other groups."
      },
      {
        dataset: "unaccompanied-children",
        reach: "partly",
        because: "Children who came alone, in councils’ care, once a year."
      },
      {
        dataset: "asylum-applications",
        reach: "misleads",
        because: "It counts requests in the UK in a year, and says nothing of where people live."
      }
    ],
    untold:
      "How many live with family or friends, or were refused and have no support. For some it is better that no table shows them."
  },
  {
    id: "helped-in-a-year",
    text: "How many people who seek asylum were helped here in a year?",
    answers: [
      {
        dataset: "asylum-support",
        reach: "misleads",
        because:
          "It is one day in each quarter. Added up, somebody who waits is counted four times, and somebody with a quick decision not at all."
      }
    ],
    untold:
      "The number itself. Neither arrivals, nor departures, nor how long people were supported is published by council."
  },
  {
    id: "refugees",
    text: "How many refugees live here?",
    answers: [
      {
        dataset: "resettlement",
        reach: "partly",
        because: "Those whom a scheme brought to the council, added up; not who stayed."
      },
      {
        dataset: "immigration-groups",
        reach: "partly",
        because: "The Afghan programme and arrivals from Ukraine, who hold visas of their own."
      }
    ],
    untold:
      "How many were granted protection after seeking asylum and live here now, or moved here since. Nobody publishes it by council, though housing and work come next."
  }
];

/** Returns the questions for which a dataset is named, each with how far it goes. */
export function questionsOf(name: DatasetName): {question: Question; reach: Reach}[] {
  return questions.flatMap((question) => {
    const answer = question.answers.find(({dataset}) => dataset === name);
    return answer ? [{question, reach: answer.reach}] : [];
  });
}

/** Returns in a sentence how far all datasets together answer a *question*. */
export function verdictOf({answers}: Question): string {
  const count = (reach: Reach) => answers.filter((answer) => answer.reach === reach).length;
  const partly = count("partly");
  const inPart =
    partly === 0
      ? ""
      : partly === 1
        ? ", and one does in part"
        : `, and ${words[partly]} do in part`;
  return count("answers") === 0
    ? `No dataset answers it${inPart.replace(", and", ";")}.`
    : `${capital(words[count("answers")])} ${count("answers") === 1 ? "dataset answers" : "datasets answer"} it${inPart}.`;
}

const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
