import {placeResettlementToDate} from "../../src/tables/place-resettlement-to-date.js";
import type {AnyRow, Row, Table} from "../../src/tables/table.js";
import {readYorkAreas} from "../geography/york-areas.js";
import {readPublished, tidyPublished, type TidyOptions} from "../published.js";
import {parseContractCsv, readRefreshed} from "../refreshed.js";
import {projectRoot} from "../lock.js";
import {refuseHalfDone} from "../refresh/transaction.js";
import {slug} from "../slug.js";
import {lastDayOfQuarter, monthOfRelease, monthOfWrittenDay, smallness} from "./cells.js";
import {resettlementCells} from "./place-resettlement-to-date.js";
import {tidyPlaceCodes, tidyPlaces} from "./places.js";
import {readSuperseded} from "./superseded.js";
import {asylumApplicationsCells, asylumSupportCells} from "./uk-asylum.js";

/** Tables whose rows are not the rows of a file of the same name, read cell by cell. */
const reshaped: Readonly<Record<string, () => Promise<AnyRow[]>>> = {
  // Not carried: there are no rows before the first refresh.
  official_boundaries: async () => [],
  place_nino_registrations: async () => [],
  places: async () => tidyPlaces(await readPublished("places")),
  place_codes: async () => tidyPlaceCodes(await readPublished("places")),
  place_resettlement_to_date: async () =>
    tidyPublished(placeResettlementToDate, resettlementCells(await readPublished("places"))),
  superseded_figures: () => readSuperseded(tidy),
  york_approximate_areas: readYorkAreas
};

const bulletins: TidyOptions = {
  rename: {publication: "release"},
  derive: {release: monthOfRelease}
};

/** Tables whose file has other columns than the contract: how each cell is had. */
const cells: Readonly<Record<string, TidyOptions>> = {
  europe_asylum_applicants: {
    derive: {
      quarter_ending: ({quarter}) => lastDayOfQuarter(quarter),
      small: smallness("applicants")
    }
  },
  paper_2016: {
    rename: {printed_in: "where"},
    derive: {area: ({area_code}) => areaOfPaper(area_code)}
  },
  // No count of the region is under 10, so none is withheld.
  place_immigration_groups: {derive: {mark: () => ""}},
  place_born_abroad_pct_2017_2019: {rename: {year: "period"}},
  place_components_of_change: {rename: {release: "vintage"}},
  place_flows_lami: {rename: {release: "vintage"}},
  // No count that we carry is withheld.
  region_unaccompanied_children: {derive: {mark: () => ""}},
  region_ips_annual_margins: {rename: {code_as_published: "geography_code"}},
  uk_asylum_applications: asylumApplicationsCells,
  uk_asylum_support_by_type: asylumSupportCells,
  uk_ltim_admin: {derive: {release: monthOfRelease}},
  uk_ltim_admin_intervals: {derive: {release: monthOfRelease}},
  uk_ltim_first_published_margins: bulletins,
  uk_ltim_rolling_margins: {
    ...bulletins,
    derive: {...bulletins.derive, provisional: ({provisional}) => answer(provisional, "p")}
  },
  uk_ltim_survey_releases: bulletins,
  uk_ltim_verdicts: {
    rename: {ons_table: "table", category: "group"},
    derive: {release: ({published}) => monthOfWrittenDay(published)}
  },
  uk_ltim_visas_nino: {rename: {nationality: "group"}},
  uk_net_migration_vintages: bulletins
};

/**
 * Returns the rows of *contract*: those of its newest accepted refresh, or else
 * those of the figures that we carry.
 */
export async function tidy<T extends Table>(contract: T): Promise<Row<T>[]> {
  await refuseHalfDone(projectRoot);
  const refreshed = await readRefreshed(contract);
  const rows =
    refreshed === undefined ? await tidyCarried(contract) : parseContractCsv(contract, refreshed);
  return rows as Row<T>[];
}

/** Like `tidy`, but always of the figures that we carry. */
export function tidyCarried(contract: Table): Promise<AnyRow[]> {
  return reshaped[contract.name]?.() ?? tidyPublished(contract, cells[contract.name]);
}

/** The paper's areas are codes, but for three without one. */
function areaOfPaper(code: string): string {
  const names: Readonly<Record<string, string>> = {
    E06000014: slug("York"),
    E12000003: slug("Yorkshire and The Humber"),
    uk: slug("United Kingdom")
  };
  return names[code] ?? code;
}

function answer(cell: string, yes: string): string {
  if (cell !== "" && cell !== yes) throw new Error(`unknown mark; not ${yes}: ${cell}`);
  return cell === yes ? "yes" : "no";
}
