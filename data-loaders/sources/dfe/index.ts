import {regionUnaccompaniedChildren} from "../../../src/tables/region-unaccompanied-children.js";
import {readPublished} from "../../published.js";
import {slug} from "../../slug.js";
import {sharedClient} from "../http/client.js";
import {readArchivedCsv} from "../sheets/sheet.js";
import type {Refreshed, Source, SourceOptions} from "../source.js";
import {readUnaccompanied} from "./looked-after.js";
import {receiveNewestRelease} from "./release.js";

const publication = "children-looked-after-in-england-including-adoptions";
/** It has councils in its name, and England and its regions too. */
const file = /^la_cla_on_31_march_by_characteristics\.csv$/i;

/** Children alone who seek asylum and are looked after, in England and our region. */
export const dfeLookedAfter: Source = {
  name: "dfe-looked-after",
  publisher: regionUnaccompaniedChildren.source.publisher,
  tables: [regionUnaccompaniedChildren.name],
  triedOnOriginal: false,
  fetch: fetchChildren
};

async function fetchChildren({
  client = sharedClient(),
  onProgress
}: SourceOptions): Promise<Refreshed[]> {
  const {title, month, archive, files} = await receiveNewestRelease(
    client,
    publication,
    onProgress
  );
  onProgress?.("reading children looked after on 31 March");
  const sheet = readArchivedCsv(archive.bytes, "dfe-looked-after: all files", file);
  return [
    {
      contract: regionUnaccompaniedChildren,
      rows: readUnaccompanied(sheet, await shownPlaces()),
      release: title,
      releaseId: month,
      licence: regionUnaccompaniedChildren.source.licence,
      files,
      isWhole: true
    }
  ];
}

/** The only places that the table may show, by code. */
async function shownPlaces(): Promise<Map<string, string>> {
  const shown = regionUnaccompaniedChildren.protects!.onlyPlaces!;
  const rows = await readPublished("places");
  return new Map(
    rows
      .map(({area_code, name}) => [area_code, slug(name)] as const)
      .filter(([code, place]) => code.startsWith("E") && shown.includes(place))
  );
}
