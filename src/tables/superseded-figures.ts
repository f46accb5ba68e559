import {table, type Row} from "./table.js";

export const supersededFigures = table({
  name: "superseded_figures",
  title: "Figures that a later release replaced",
  key: ["table_name", "row_key", "column_name", "earlier_release", "acceptance"],
  columns: {
    table_name: {type: "STRING", description: "the table that the figure stands in"},
    row_key: {
      type: "STRING",
      description:
        "the key of its row, as york · 2015: the key columns of the table in their order, without a release where a later one replaced it; the new value, where a whole year or place was added"
    },
    place: {type: "STRING", nullable: true, description: "the place, where the table has one"},
    column_name: {
      type: "STRING",
      description: "the column of the figure; * where the whole row came or went"
    },
    change: {
      type: "STRING",
      description:
        "revised: another value replaced it; withdrawn: its row is gone; withheld: the same, for a count of people seeking protection, whose old value is then not kept; added: there was none before",
      values: ["revised", "withdrawn", "withheld", "added"]
    },
    value: {
      type: "STRING",
      nullable: true,
      description: "what it was, as text; missing where there was none, or where it is not kept"
    },
    new_value: {
      type: "STRING",
      nullable: true,
      description: "what replaced it, as text; missing where nothing did"
    },
    earlier_release: {
      type: "STRING",
      description: "the release that had it, as in the address of a fact"
    },
    later_release: {type: "STRING", description: "the release that replaced it"},
    later_known_from: {
      type: "STRING",
      description: "the month from which the later release was known, as 2016-06"
    },
    taken_over: {
      type: "DATE",
      nullable: true,
      description:
        "the day on which this copy took the later release over; missing where the copy that we carry holds both"
    },
    acceptance: {
      type: "INT32",
      unit: "refreshes",
      description:
        "which accepted refresh brought the change, counted from 1; 0 where the copy that we carry holds both releases",
      range: [0, 1_000_000]
    }
  },
  coverage: {
    counted: "Every figure of our tables that we hold in an earlier release and in a later one.",
    notCounted:
      "Revisions between releases that we do not hold, and figures of another method or table.",
    zeroMeans: "A value of 0 is a figure that was none; a missing value is a gap.",
    kind: "reference",
    period: "releases since 2013",
    geography: "as in the table that the figure stands in",
    interval: {kind: "none", reason: "a record of what was published, not an estimate"},
    revised: "With every accepted refresh; what is in it stays."
  },
  source: {
    publisher: "Whereabouts",
    table: "Comparison of the releases that we hold",
    release: "kept by us, by release",
    releaseId: "undated",
    licence: "as the table that the figure stands in",
    obtained: "compared by us, release by release",
    checked: "York’s arrivals of 2015 are the 2,889 and 2,963 of two releases of one table",
    secondHand: false
  },
  traps: [
    "A value is text, since tables differ: cast it before you count with it.",
    "A later figure is not a truer one: it is what the publisher held later.",
    "Releases that changed their method are in tables of their own, and not compared here."
  ]
});

export type SupersededFigure = Row<typeof supersededFigures>;
