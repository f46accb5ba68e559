import {from} from "./publications.js";
import type {Rule} from "./rule.js";

export const asylumApplications: Rule = {
  dataset: "asylum-applications",
  id: "asylum-applications",
  title: "Applications for asylum in the UK this year",
  clauses: [
    {
      when: {protection: ["none"]},
      answer: "not counted",
      reason: "They have not asked for asylum.",
      source: from.asylumStatistics
    },
    {
      when: {protection: ["resettled", "ukraine", "afghan"]},
      answer: "not counted",
      reason: "They came by a scheme, with permission, and did not have to apply here.",
      source: from.asylumStatistics
    },
    {
      when: {arrived: ["since-census", "before-census"]},
      answer: "it depends",
      reason: "They are in the year in which they applied, which need not be this one.",
      source: from.asylumStatistics
    },
    {
      answer: "counted",
      reason:
        "In the year of application, as a main applicant or as a dependant. No local figure exists.",
      source: from.asylumStatistics
    }
  ]
};

export const asylumSupport: Rule = {
  dataset: "asylum-support",
  id: "asylum-support",
  title: "People supported while they seek asylum, on a day",
  clauses: [
    {
      when: {support: ["council"]},
      answer: "not counted",
      reason: "A council looks after children who come alone. They are not in this table.",
      source: from.tyler
    },
    {
      when: {protection: ["none", "resettled", "ukraine", "afghan"]},
      answer: "not counted",
      reason: "The table is of people who have asked for asylum here.",
      source: from.asylumTable
    },
    {
      when: {protection: ["granted"]},
      answer: "not counted",
      reason: "Support ends soon after protection is granted. What happens next is in no table.",
      source: from.tyler
    },
    {
      when: {support: ["none"], protection: ["refused"]},
      answer: "not counted",
      reason: "Refused, and without support: this table and every other one leave them out.",
      source: from.tyler
    },
    {
      when: {support: ["none"]},
      answer: "not counted",
      reason: "Only people whom the Home Office supports are in it. Living with family is not.",
      source: from.asylumTable
    },
    {
      when: {protection: ["refused"]},
      answer: "it depends",
      reason: "Support after a refusal (Section 4) is in the local count only since March 2018.",
      source: from.asylumTable
    },
    {
      when: {home: ["communal"]},
      answer: "counted",
      reason:
        "Supported on the day. People on emergency support are in the local count only since December 2022.",
      source: from.asylumTable
    },
    {
      answer: "counted",
      reason: "Supported by the Home Office on the last day of the quarter.",
      source: from.asylumTable
    }
  ]
};

export const resettlement: Rule = {
  dataset: "resettlement",
  id: "resettlement",
  title: "People resettled since 2014",
  clauses: [
    {
      when: {protection: ["resettled"]},
      answer: "counted",
      reason: "Once, in the place that welcomed them. Nobody is taken off who moves away later.",
      source: from.asylumStatistics
    },
    {
      when: {protection: ["afghan"]},
      answer: "it depends",
      reason: "Some Afghan routes are resettlement in this table, and some are not.",
      source: from.asylumStatistics
    },
    {
      when: {protection: ["granted"]},
      answer: "not counted",
      reason: "A refugee, but recognised after a claim here and not brought by a scheme.",
      source: from.asylumStatistics
    },
    {
      when: {protection: ["ukraine"]},
      answer: "not counted",
      reason: "Homes for Ukraine is a visa scheme of its own, counted elsewhere.",
      source: from.groups
    },
    {
      answer: "not counted",
      reason: "No government scheme brought them as refugees.",
      source: from.asylumStatistics
    }
  ]
};

export const immigrationGroups: Rule = {
  dataset: "immigration-groups",
  id: "immigration-groups",
  title: "Ukraine, Afghan programme and asylum support, by council",
  clauses: [
    {
      when: {protection: ["ukraine"]},
      answer: "counted",
      reason: "In arrivals since the start of Homes for Ukraine, wherever they live now.",
      source: from.groups
    },
    {
      when: {protection: ["afghan"]},
      answer: "counted",
      reason: "Among the people of the Afghan programme in the council on the day.",
      source: from.groups
    },
    {
      when: {support: ["home-office"], protection: ["waiting", "refused"]},
      answer: "counted",
      reason: "Among the people supported while they seek asylum, on the day.",
      source: from.groups
    },
    {
      answer: "not counted",
      reason: "They are in none of its three groups.",
      source: from.groups
    }
  ]
};

export const unaccompaniedChildren: Rule = {
  dataset: "unaccompanied-children",
  id: "unaccompanied-children",
  title: "Unaccompanied children looked after",
  clauses: [
    {
      when: {age: ["child"], support: ["council"]},
      answer: "counted",
      reason: "Looked after by a council on 31 March. We show it for England and regions alone.",
      source: from.lookedAfter
    },
    {
      when: {age: ["child"]},
      answer: "not counted",
      reason: "A child, but not one whom a council looks after.",
      source: from.lookedAfter
    },
    {
      answer: "not counted",
      reason: "An adult. A young person leaves the count at eighteen.",
      source: from.lookedAfter
    }
  ]
};
