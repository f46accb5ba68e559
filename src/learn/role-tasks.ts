import type {Decide} from "./lesson.js";

/** One decision of a task, and why it comes up. */
export interface TaskStep extends Decide {
  /** What the writer has in mind, before the item. */
  lead: string;
}

/** A piece of work as somebody in a role meets it. Its decisions are items of the reader’s place. */
export interface RoleTask {
  id: string;
  title: string;
  /** Who asks, and for what. */
  situation: string;
  steps: readonly TaskStep[];
  /** What the sentences that may be written add up to. */
  outcome: string;
}

/** The tasks, each for another role. */
export const roleTasks: readonly RoleTask[] = [
  {
    id: "councillors-letter",
    title: "A letter for a councillor",
    situation:
      "A resident has written to a councillor: “Migration here is out of control.” You draft the answer. It must be fair, and every number must hold.",
    steps: [
      {
        lead: "You look for how many came. The first figure that you find has no margin.",
        drill: "no-margin-means-exact",
        type: "mend"
      },
      {
        lead: "The resident says that arrivals have shot up, and gives two numbers.",
        drill: "releases-spliced",
        type: "true-false"
      },
      {
        lead: "The resident takes everybody born abroad for a newcomer.",
        drill: "born-abroad-is-new-arrival",
        type: "headline"
      },
      {
        lead: "You want to say how many came and how many left.",
        drill: "net-hides-gross",
        type: "headline"
      },
      {
        lead: "A newspaper wrote that national figures went up. You check.",
        drill: "no-clear-change-means-none",
        type: "mend"
      }
    ],
    outcome: "These sentences may stand in the letter."
  },
  {
    id: "ward-question",
    title: "A question from a ward",
    situation:
      "At a ward meeting somebody asks: “How many asylum seekers are here, and is it more than before?” You have five minutes.",
    steps: [
      {
        lead: "You find a table with your council in it.",
        drill: "supported-is-all",
        type: "fault"
      },
      {
        lead: "The number has jumped from one quarter to the next.",
        drill: "coverage-change-is-rise",
        type: "headline"
      },
      {
        lead: "Somebody adds up the quarters of a year.",
        drill: "snapshots-count-people-helped",
        type: "estimate"
      },
      {
        lead: "Another quarter has a mark and no number.",
        drill: "mark-means-zero",
        type: "mend"
      },
      {
        lead: "Somebody says “refugees” and means the same people.",
        drill: "applicant-is-refugee",
        type: "mend"
      },
      {
        lead: "A map goes round. One ward is very dark.",
        drill: "count-map-is-rate",
        type: "true-false"
      }
    ],
    outcome: "These sentences may be said in the meeting."
  },
  {
    id: "english-classes",
    title: "A bid for English classes",
    situation:
      "A college applies for money to teach English to adults. The bid must say how many may need it, and must not claim what no table holds.",
    steps: [
      {
        lead: "You want to know how many adults have come.",
        drill: "ni-number-is-immigration",
        type: "fault"
      },
      {
        lead: "You look at residents born abroad. Not all of them need a class.",
        drill: "born-abroad-is-new-arrival",
        type: "true-false"
      },
      {
        lead: "The university’s students seem a large group.",
        drill: "students-are-residents",
        type: "mend"
      },
      {
        lead: "You set figures of one year side by side.",
        drill: "years-of-different-kind",
        type: "true-false"
      },
      {
        lead: "You work out a rate for the bid.",
        drill: "revised-over-old-population",
        type: "estimate"
      },
      {
        lead: "A list by first language has one small group.",
        drill: "hidden-count-is-safe",
        type: "mend"
      }
    ],
    outcome: "These sentences may stand in the bid."
  }
];

/** Returns the task *id*; throws where there is none. */
export function findRoleTask(id: string): RoleTask {
  const task = roleTasks.find((known) => known.id === id);
  if (!task) throw new Error(`unknown task: ${id}`);
  return task;
}
