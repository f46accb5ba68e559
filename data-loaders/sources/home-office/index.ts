import type {Table} from "../../../src/tables/table.js";
import {placeAsylumSupport} from "../../../src/tables/place-asylum-support.js";
import {placeImmigrationGroups} from "../../../src/tables/place-immigration-groups.js";
import {placeResettlementToDate} from "../../../src/tables/place-resettlement-to-date.js";
import {homeOffice as publisher, openGovernmentLicence} from "../../../src/tables/sources.js";
import type {AnyRow} from "../../../src/tables/table.js";
import {readAreas, type Areas} from "../areas.js";
import {sharedClient} from "../http/client.js";
import {readWorkbook, type Sheet} from "../sheets/sheet.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {readSupport, tidySupport} from "./asylum-support.js";
import {receiveNewest, type DatedFile} from "./find-file.js";
import {readGroups} from "./immigration-groups.js";
import {readRelease} from "./release.js";
import {readResettlement, tidyResettlement} from "./resettlement.js";

const dataTables = "/government/statistical-data-sets/immigration-system-statistics-data-tables";
const regional =
  "/government/statistical-data-sets/immigration-system-statistics-regional-and-local-authority-data";

interface Part {
  contract: Table;
  file: DatedFile;
  read: (sheets: readonly Sheet[], areas: Areas) => AnyRow[];
}

const parts: readonly Part[] = [
  {
    contract: placeAsylumSupport,
    file: {stem: "support-local-authority-datasets", page: dataTables},
    read: (sheets, areas) => tidySupport(readSupport(sheets), areas)
  },
  {
    contract: placeResettlementToDate,
    file: {stem: "resettlement-local-authority-datasets", page: dataTables},
    read: (sheets, areas) => tidyResettlement(readResettlement(sheets), areas)
  },
  {
    contract: placeImmigrationGroups,
    file: {stem: "regional-and-local-authority-dataset", page: regional},
    read: readGroups
  }
];

/** Supported asylum, resettlement and the three groups by council, from the quarterly statistics. */
export const homeOffice: Source = {
  name: "home-office",
  publisher,
  tables: parts.map(({contract}) => contract.name),
  triedOnOriginal: false,
  fetch: fetchHomeOffice
};

async function fetchHomeOffice(options: SourceOptions): Promise<Refreshed[]> {
  const {client = sharedClient(), onProgress} = options;
  const areas = await readAreas(options);
  const refreshed: Refreshed[] = [];
  for (const {contract, file: sought, read} of parts) {
    const {file, page} = await receiveNewest(client, sought, onProgress);
    onProgress?.(`reading ${sought.stem}`);
    const sheets = readWorkbook(file.bytes, `home-office: ${sought.stem}`);
    refreshed.push({
      contract,
      rows: read(sheets, areas),
      ...readRelease(sheets, `home-office: ${sought.stem}`),
      licence: openGovernmentLicence,
      files: [page.retrieved, file.retrieved]
    });
  }
  return refreshed;
}
