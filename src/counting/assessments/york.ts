import type {Assessment} from "../assessment.js";

/** Whether York’s story should be published. */
export const york: Assessment = {
  story: "york",
  title: "York’s story",
  area: "york",
  answers: {
    purpose:
      "To show councillors, officers, teachers and neighbours what published figures can say of migration to York, and what they cannot. A paper of 2016 asked; the page answers with ten more years.",
    harmed:
      "People in York who sought protection, first of all. They are few, and refugees who can be picked out can become targets of hate crime (Tyler 2016, section 4). Students and workers from abroad, if their number is read as a threat.",
    neighbour:
      "We think not. Of people seeking protection the page gives no nationality, age or address, and children who came alone are not on it. The maps show two groups of countries of birth, by ward or MSOA, from a census that had protected its small numbers.",
    headline:
      "“Asylum numbers up tenfold in three months.” The chart’s title says that the jump came as more people began to be counted. The line breaks there, and the text says that the two numbers cannot be compared.",
    local:
      "Yes. Services in York see which number answers which question, and which to leave alone. Without that, the same published tables are read without their notes.",
    decided:
      "The authors of this site, for the version named here. Nobody who has sought asylum has been asked yet, which is a weakness.",
    lookAgain:
      "With each release of a table that the page uses, with each new figure, and whenever somebody tells us that a sentence is unfair."
  },
  principles: {
    publicGood:
      "Partial figures become understood as partial. Where no figure helps, the page says whom to ask.",
    confidentiality:
      "Only published tables are used. Small counts of people seeking protection are withheld even where others print them.",
    methods:
      "Every number has its release and its doubt, and a change is claimed only where a test bears it out. Some copies are second-hand, and say so.",
    law: "No personal data are held. Figures are used under their publishers’ licences.",
    publicViews: "Weak: nobody in York has been consulted yet.",
    transparency: "Queries, rows, sources and this form are published with the page."
  },
  figures: {
    "resettled-to-date": {
      reading: "“York took more refugees than it had agreed to.”",
      answer:
        "The number announced was for one scheme, and the total is of all schemes. It adds up years and takes nobody off on leaving; the caveat says so."
    },
    "asylum-support": {
      reading: "“Hundreds of asylum seekers came to York overnight.”",
      answer:
        "The title names the change in the counting as the moment of the jump. The line is broken there, and each piece says who is counted."
    },
    "support-and-programmes": {
      reading: "“Hundreds of migrants housed at our expense”, with the three counts added up.",
      answer:
        "The chart has no total, and says why: one count adds up arrivals, two are of one day. It names no building, and says that people do not choose where they are put."
    },
    overview: {
      reading: "“They cannot count, so nobody knows how many came.”",
      answer:
        "Each cell names its release or basis, so that a revision is seen as one. A missing number is called missing."
    },
    "born-abroad": {
      reading: "“One in ten in York is a foreigner.”",
      answer:
        "The measure is where people were born, and many of them are British. The text beside it tells born abroad, foreign national and recent arrival apart, and the intervals are wide."
    },
    "top-nationalities": {
      reading: "“Indians replace Poles”, as if people stood in a row.",
      answer:
        "It counts registrations to work or claim in one year, at least so many, and not residents. Nobody is taken off on leaving, and the caveat says both."
    },
    "arrivals-three-ways": {
      reading: "“The true figure is the highest one, and it is hidden.”",
      answer:
        "Each measure has a scale and a definition of its own. The caveat says that they count different people and that none checks another."
    },
    "order-of-measures": {
      reading: "“York is not normal.”",
      answer:
        "The order points to students, and the text says so. Close counts could change places, which the caveat admits."
    },
    "settlement-wards": {
      reading: "“These are the foreign quarters.”",
      answer:
        "Share and number are shown together, on one scale for both maps. Even where the share is highest most residents were born in the UK, as the table shows."
    },
    "settlement-as-printed": {
      reading: "“Look how dark the map is.”",
      answer:
        "That is the lesson of this figure: its title says that one colour stands for two different numbers."
    },
    "settlement-msoas": {
      reading: "“Find the street where they live.”",
      answer:
        "The areas hold thousands of people each, the map shows no street, and they are not laid over the wards, so that no small piece can be cut out."
    },
    "components-of-change": {
      reading: "“All growth comes from foreigners.”",
      answer:
        "The figure shows who arrived and who left beside the net. Far more people came from elsewhere in the UK, which the text says in words."
    },
    "more-immigrants-fewer-people": {
      reading: "“Official figures hide immigrants.”",
      answer:
        "It shows revisions of one year as revisions, each with its release, and the text explains that leaving is harder to see than arriving."
    },
    "arrivals-by-release": {
      reading: "“Arrivals doubled”, read from an old line to a new one.",
      answer:
        "Lines of different releases are never joined, and the text says which two numbers cannot be compared. No margin is published, and the badge says that."
    },
    students: {
      reading: "“Foreign students take over York’s universities.”",
      answer:
        "It counts students by university and not residents of York, and the caveat names a campus elsewhere. It says nothing of places taken from anyone."
    }
  }
};
