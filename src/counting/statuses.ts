import type {Change} from "./source.js";

/** An immigration status: what the paper of 2016 says, and what holds today. */
export interface Status {
  /** In ids: kebab-case. */
  id: string;
  /** The paper’s word. */
  name: string;
  /** The paper’s definition, word for word (Tyler 2016, section 2.1). */
  in2016: string;
  /** What the word means today, in a sentence or two. */
  today: string;
  changes: readonly Change[];
}

export const statuses: readonly Status[] = [
  {
    id: "eea-national",
    name: "EEA national",
    in2016: "A person from a member state of the European Economic Area",
    today:
      "No longer a right to come, but a date: people who lived here by the end of 2020 could keep their rights. Who came later needs permission like anybody else. Irish citizens need none.",
    changes: [
      {
        when: "31 December 2020",
        what: "Free movement ended. Irish citizens may live and work here as before, under the Common Travel Area.",
        source: {
          title: "Free movement between UK and the EU to end on 31 December 2020",
          publisher: "Chartered Accountants Ireland",
          date: "17 November 2020",
          url: "https://www.charteredaccountants.ie/News/free-movement-between-uk-and-the-eu-to-end-on-31-december-2020"
        }
      },
      {
        when: "30 June 2021",
        what: "Last day to apply to the EU Settlement Scheme, for settled status or, under five years here, pre-settled status. A late request needs reasonable grounds, judged more strictly since August 2023.",
        source: {
          title: "Update on EU Settlement Scheme deadlines and late applications",
          publisher: "immigrationbarrister.co.uk",
          date: "2023",
          url: "https://immigrationbarrister.co.uk/update-on-eu-settlement-scheme-deadlines-and-late-applications/"
        }
      }
    ]
  },
  {
    id: "third-country-national",
    name: "Third country national",
    in2016: "A person from outside the European Economic Area",
    today:
      "The line between the two has gone for newcomers. What matters is the permission: for work, study, family, or one of the routes opened since.",
    changes: [
      {
        when: "31 January 2021",
        what: "A visa for Hong Kong’s British Nationals (Overseas) and their families.",
        source: {
          title: "Media factsheet: Hong Kong BN(O) visa route",
          publisher: "Home Office",
          date: "29 January 2021",
          url: "https://homeofficemedia.blog.gov.uk/2021/01/29/media-factsheet-hong-kong-bnos/"
        }
      },
      {
        when: "Early 2022",
        what: "Visas for people from Ukraine, to join family or a sponsor, for a limited time. The family scheme closed in February 2024. Since February 2025 stays can be extended.",
        source: {
          title: "Special visa schemes for Ukrainians, in Ukraine conflict: an overview",
          publisher: "House of Commons Library",
          date: "2025",
          url: "https://commonslibrary.parliament.uk/research-briefings/cbp-9473/"
        }
      }
    ]
  },
  {
    id: "asylum-seeker",
    name: "Asylum seeker",
    in2016:
      "A person who has applied for protection from persecution under the UN Convention and is awaiting a decision from the Home Office on this application",
    today:
      "The word means the same. Somebody waits to hear whether the law sees a refugee in them. Which rules apply depends on the day they asked.",
    changes: [
      {
        when: "28 June 2022",
        what: "New rules for claims made from this day, under the Nationality and Borders Act.",
        source: {
          title:
            "Permission to stay on a protection route for asylum claims lodged on or after 28 June 2022",
          publisher: "Home Office",
          date: "17 July 2023",
          url: "https://www.gov.uk/government/publications/permission-to-stay-on-a-protection-route-caseworker-guidance/permission-to-stay-on-a-protection-route-for-asylum-claims-lodged-on-or-after-28-june-2022-accessible"
        }
      }
    ]
  },
  {
    id: "refugee",
    name: "Refugee",
    in2016:
      "A person given permission to stay in the UK as a result of a process which began with a claim and/or assessment for protection under the UN Convention",
    today: "The word means the same, and takes in people whom a scheme resettles.",
    changes: [
      {
        when: "2021",
        what: "The UK Resettlement Scheme followed the one for people from Syria.",
        source: {
          title: "Resettlement: policy guidance",
          publisher: "Home Office",
          date: "18 August 2021",
          url: "https://www.gov.uk/government/publications/resettlement-policy-statement"
        }
      },
      {
        when: "April 2021",
        what: "A programme for people from Afghanistan began, and in January 2022 another. Both closed to new requests on 1 July 2025.",
        source: {
          title: "UK draws line under Afghan resettlement schemes and shuts out new applications",
          publisher: "Forces News",
          date: "July 2025",
          url: "https://www.forcesnews.com/operations/afghanistan/uk-draws-line-under-afghan-resettlement-schemes-and-shuts-out-new"
        }
      }
    ]
  },
  {
    id: "undocumented-migrant",
    name: "Undocumented migrant",
    in2016: "A person who does not have permission from the Home Office to be in the UK.",
    today: "The word means the same. No dataset in this directory counts people by it.",
    changes: [
      {
        when: "1 July 2021",
        what: "People from the EEA who had lived here for years, and had not applied in time, came to be without permission too.",
        source: {
          title: "Late applications to the EU Settlement Scheme",
          publisher: "Free Movement",
          date: "April 2021",
          url: "https://freemovement.org.uk/eu-settlement-scheme-late-applications-euss"
        }
      }
    ]
  }
];
