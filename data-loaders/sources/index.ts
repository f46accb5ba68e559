import {dfeLookedAfter} from "./dfe/index.js";
import {eurostat} from "./eurostat/index.js";
import {hesa} from "./hesa/index.js";
import {homeOffice} from "./home-office/index.js";
import {nomisCensus} from "./nomis/census.js";
import {onsBoundaries} from "./ons-geography/boundaries.js";
import {onsPlaces} from "./ons-geography/places.js";
import {onsLtim} from "./ons/ltim.js";
import {onsMidYear} from "./ons/mid-year.js";
import type {Source} from "./source.js";
import {statXplore} from "./stat-xplore/index.js";

/** Every source that can be refreshed; places come first, for others may need their names. */
export const sources: readonly Source[] = [
  onsPlaces,
  onsBoundaries,
  onsMidYear,
  onsLtim,
  nomisCensus,
  homeOffice,
  statXplore,
  eurostat,
  hesa,
  dfeLookedAfter
];
