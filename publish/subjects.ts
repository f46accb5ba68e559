import {ownTables} from "../src/tables/own.js";
import type {Table} from "../src/tables/table.js";

/** What the tables are about, in the order of the dataset page, and the names that belong there. */
const subjects: readonly {title: string; id: string; names: RegExp}[] = [
  {
    title: "Places",
    id: "places-and-areas",
    names: /^places$|^place_codes$|_areas(_|$)|_boundaries$/
  },
  {
    title: "Population and change",
    id: "population-and-change",
    names: /_(components|flows|immigration_rebased|indicators|population)_?/
  },
  {
    title: "Asylum and resettlement",
    id: "asylum-and-resettlement",
    names: /^(?!europe_).*(asylum|resettlement|unaccompanied|immigration_groups)/
  },
  {title: "Country of birth", id: "country-of-birth", names: /birthplace|born_abroad|by_mother/},
  {title: "Registrations", id: "registrations", names: /^(place|york)_nino_/},
  {title: "Students", id: "students", names: /_students/},
  {title: "National migration", id: "national-migration", names: /_ltim_|_ips_|_net_migration_/},
  {title: "Europe", id: "europe", names: /^europe_/},
  {title: "Revisions", id: "revisions", names: /^superseded_/},
  {title: "The paper of 2016", id: "paper", names: /^paper_/}
];

/** Tables of an author's own, whatever they are called. */
const own = {title: "Tables of our own", id: "own-tables"};

export interface Subject {
  title: string;
  id: string;
  tables: Table[];
}

/** Returns *tables* by subject, without subjects that have none; throws where not just one fits. */
export function groupBySubject(tables: readonly Table[]): Subject[] {
  const groups = new Map(subjects.map(({id}) => [id, [] as Table[]]));
  const isOwn = ({name}: Table) => ownTables.some((table) => table.name === name);
  for (const table of tables.filter((table) => !isOwn(table))) {
    const fitting = subjects.filter(({names}) => names.test(table.name));
    if (fitting.length !== 1)
      throw new Error(
        `invalid subject; ${fitting.length} of publish/subjects.ts fit: ${table.name}`
      );
    groups.get(fitting[0].id)!.push(table);
  }
  groups.set(own.id, tables.filter(isOwn));
  return [...subjects, own]
    .map(({title, id}) => ({title, id, tables: groups.get(id)!}))
    .filter((subject) => subject.tables.length > 0);
}
