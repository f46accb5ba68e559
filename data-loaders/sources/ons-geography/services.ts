/** A layer of local authorities of one moment. */
export interface AuthorityLayer {
  service: string;
  /** The last day of the month in its name. */
  date: Date;
  /** How coarse its shapes are; undefined for a list without shapes. */
  detail?: Detail;
}

/** Super generalised (200 m), ultra (500 m), generalised (20 m), full. */
export type Detail = "BSC" | "BUC" | "BGC" | "BFC" | "BFE";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Returns the layers of UK local authorities among *services*, oldest first.
 * ONS names them in several ways: LAD_MAY_2025_UK_BSC, LAD_MAY_2025_UK_BSC_V2,
 * Local_Authority_Districts_May_2023_UK_BUC, LAD_Dec_2020_Names_and_Codes_in_the_United_Kingdom_2022.
 */
export function authorityLayers(services: readonly string[]): AuthorityLayer[] {
  const pattern = /^(?:LAD|Local_Authority_Districts)_([A-Za-z]{3,9})_(\d{4})_/;
  return services
    .flatMap((service) => {
      const match = pattern.exec(service);
      const month = months.indexOf(match?.[1].slice(0, 3).toLowerCase() ?? "");
      if (!match || month < 0 || !/UK|United_Kingdom/.test(service)) return [];
      const detail = /(?:^|_)(BSC|BUC|BGC|BFC|BFE)(?:_|$)/.exec(service)?.[1] as Detail | undefined;
      const isList = /Names_and_Codes|_NC(?:_|$)/i.test(service);
      if (!detail && !isList) return [];
      return [{service, detail, date: new Date(Date.UTC(Number(match[2]), month + 1, 0))}];
    })
    .sort((a, b) => a.date.getTime() - b.date.getTime() || a.service.localeCompare(b.service));
}

/** Returns one layer a year, the last of it: with a shape's centre where there is one. */
export function oneLayerAYear(layers: readonly AuthorityLayer[]): AuthorityLayer[] {
  const best = new Map<number, AuthorityLayer>();
  for (const layer of layers) {
    const year = layer.date.getUTCFullYear();
    const other = best.get(year);
    const isLater = !other || layer.date.getTime() > other.date.getTime();
    const isRicher = other?.date.getTime() === layer.date.getTime() && !other.detail;
    if (isLater || isRicher) best.set(year, layer);
  }
  return [...best.values()];
}

/** How coarse a shape may be, the best first: what is finer weighs more than a picture needs. */
const details: readonly (Detail | undefined)[] = ["BSC", "BUC", "BGC"];

/** Returns one layer with shapes a year, the last of it, the newest first. */
export function shapeLayers(layers: readonly AuthorityLayer[]): AuthorityLayer[] {
  const rank = ({detail}: AuthorityLayer) => details.indexOf(detail);
  const best = new Map<number, AuthorityLayer>();
  for (const layer of layers) {
    if (rank(layer) < 0) continue;
    const year = layer.date.getUTCFullYear();
    const other = best.get(year);
    const isBetter = !other || layer.date > other.date || rank(layer) < rank(other);
    if (isBetter) best.set(year, layer);
  }
  return [...best.values()].reverse();
}

/** A lookup from the codes of one year to those of another, or to regions. */
export interface Lookup {
  service: string;
  from: number;
  to: number;
}

/** Returns the lookups between years of local authorities, such as LAD22_LAD23_UK_LU_v1. */
export function changeLookups(services: readonly string[]): Lookup[] {
  return lookupsLike(services, /^LAD(\d\d)_LAD(\d\d)_UK_LU(?:_|$)/i).filter(
    ({from, to}) => from < to
  );
}

/** Returns the lookups from local authorities to regions of England, such as LAD24_RGN24_EN_LU. */
export function regionLookups(services: readonly string[]): Lookup[] {
  return lookupsLike(services, /^LAD(\d\d)_RGN(\d\d)_EN_LU(?:_|$)/i);
}

function lookupsLike(services: readonly string[], pattern: RegExp): Lookup[] {
  return services
    .flatMap((service) => {
      const match = pattern.exec(service);
      return match ? [{service, from: 2000 + Number(match[1]), to: 2000 + Number(match[2])}] : [];
    })
    .sort((a, b) => a.from - b.from || a.service.localeCompare(b.service));
}
