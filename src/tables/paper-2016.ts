import {table, type Row} from "./table.js";

export const paper2016 = table({
  name: "paper_2016",
  title: "The numbers printed in the paper",
  key: ["area", "measure", "period"],
  columns: {
    area: {
      type: "STRING",
      description:
        "our name of the place where we have it; eu is the European Union, calais the camp at Calais",
      values: ["york", "yorkshire-and-the-humber", "united-kingdom", "eu", "calais"]
    },
    code_as_published: {
      type: "STRING",
      description: "the area code, or the short name of an area without one"
    },
    measure: {type: "STRING", description: "what is counted"},
    period: {type: "STRING", description: "the time that it stands for, as printed"},
    value: {
      type: "INT32",
      unit: "people, but for ethnic groups, languages and councils",
      description: "the number as printed",
      range: [0, 1_000_000]
    },
    ci95_half_width: {
      type: "INT32",
      unit: "people per year",
      nullable: true,
      description:
        "half the 95 % confidence interval; missing where the paper prints none, which is everywhere but in Box 1A",
      range: [0, 1_000_000]
    },
    printed_in: {type: "STRING", description: "where it stands in the paper, and how it is rounded"}
  },
  coverage: {
    counted: "Each number by its own source, which the paper names.",
    notCounted: "Numbers of the paper that the stories here do not use.",
    zeroMeans: "Does not arise.",
    kind: "reference",
    period: "2010 to 2016, as each row says",
    geography: "York, Yorkshire and The Humber, the UK, the European Union and Calais",
    interval: {
      kind: "none",
      reason: "Quoted as printed; the paper gives a margin for one number only."
    },
    revised: "Never: these are the numbers as printed in 2016. Most have been revised since."
  },
  source: {
    publisher: "Tyler (2016)",
    table: "The EU refugee ‘crisis’ and implications for the UK",
    release: "2016",
    releaseId: "2016",
    licence: "quoted from the paper; the figures belong to the publishers that it names",
    obtained: "typed from the paper",
    checked: "not checked against a second source",
    secondHand: false
  },
  traps: [
    "As printed in 2016: for a number of today use the publisher’s table.",
    "38,900 applications and 1,600 net migration have both been revised since."
  ],
  protects: {columns: ["value"], threshold: 10}
});

export type PaperNumber = Row<typeof paper2016>;
