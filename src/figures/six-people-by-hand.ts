import {spellTrace, type TracedSpell} from "../charts/spell-trace.js";
import type {Snapshot} from "../charts/snapshot-rules.js";
import {isPresent, peoplePresent, traceSnapshots, type Spell} from "../stats/snapshots.js";
import {figure} from "./figure.js";
import {quarterEnds} from "./quarter-ends.js";

type PersonRow = {person: string; arrive: number; leave: number};

/** The people with the tables that each is in, and the tables. */
function trace(rows: readonly PersonRow[]): {spells: TracedSpell[]; snapshots: Snapshot[]} {
  const spells: Spell[] = rows.map(({person, arrive, leave}) => ({id: person, arrive, leave}));
  const ends = quarterEnds(5);
  const {counts} = traceSnapshots(
    spells,
    ends.map(({time}) => time)
  );
  const snapshots = ends.map((end, index) => ({...end, count: counts[index]}));
  return {
    spells: spells.map((spell) => ({
      ...spell,
      met: snapshots.filter(({time}) => isPresent(spell, time))
    })),
    snapshots
  };
}

const written = "no one two three four five six seven eight nine ten".split(" ");

/** The finding for these people, in the words of the title. */
function finding(rows: readonly PersonRow[]): string {
  const {spells, snapshots} = trace(rows);
  const entries = snapshots.reduce((sum, {count}) => sum + count, 0);
  const missed = spells.filter(({met}) => met.length === 0).length;
  const [first, ...rest] = written[spells.length] ?? "";
  return `${first?.toUpperCase()}${rest.join("")} people make ${written[entries]} entries in ${written[snapshots.length]} tables, and ${written[missed]} of them are in none`;
}

const title = "Six people make nine entries in five tables, and three of them are in none";

export const sixPeopleByHand = figure<PersonRow>({
  title,
  subtitle: "Six people, and the tables that count who is there at the end of each quarter",
  holds: (rows) => finding(rows) === title || finding(rows),
  query: {
    sql: `SELECT person, arrive::DOUBLE AS arrive, leave::DOUBLE AS leave
FROM (VALUES
  ('a', 0.05, 0.2),
  ('b', 0.1, 1.3),
  ('c', 0.3, 0.6),
  ('d', 0.55, 3.0),
  ('e', 0.8, 0.95),
  ('f', 1.01, 1.24)
) AS spells (person, arrive, leave)
ORDER BY person`,
    params: []
  },
  chart: (rows, {document, width}) => {
    const {spells, snapshots} = trace(rows);
    return spellTrace(spells, {document, width, snapshots, end: 1.5});
  },
  describe: (rows) => {
    const {spells, snapshots} = trace(rows);
    const people = spells.map(
      ({id, arrive, leave, met}) =>
        `${id} is there from ${arrive} to ${leave} years and in ${met.length === 0 ? "no table" : met.length === 1 ? "one table" : `${met.length} tables`}`
    );
    const present = peoplePresent(spells, {from: 0, to: 1});
    return `The tables hold ${snapshots.map(({day, count}) => `${count} on ${day}`).join(", ")}. ${people.join("; ")}. In the first year ${present} different people were there. Whoever leaves on the day of a table is in it, whoever arrives on that day is not.`;
  },
  words: (rows) => {
    const {spells, snapshots} = trace(rows);
    const most = spells.reduce((a, b) => (b.met.length > a.met.length ? b : a));
    const missed = spells.filter(({met}) => met.length === 0).map(({id}) => id);
    const year = snapshots.filter(({time}) => time <= 1);
    const sum = year.reduce((total, {count}) => total + count, 0);
    return `The four tables of the first year add up to ${sum}, but ${peoplePresent(spells, {from: 0, to: 1})} different people were there in it. Person ${most.id} alone is counted ${most.met.length} times. People ${list(missed)} came and went between two tables: no table ever counts them.`;
  },
  table: [
    {name: "person", label: "Person", format: "plain"},
    {name: "arrive", label: "Arrives, years from the start", format: "plain"},
    {name: "leave", label: "Leaves", format: "plain"},
    {name: "tables", label: "Tables that count the person"}
  ],
  tableRows: (rows) =>
    trace(rows).spells.map(({id, arrive, leave, met}) => ({
      person: id,
      arrive,
      leave,
      tables: met.length
    })),
  madeUp:
    "Six people with letters for names, few enough to count by hand. None is real; they have no nationality and no place.",
  caveats: ["who-is-in-a-table"]
});

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
