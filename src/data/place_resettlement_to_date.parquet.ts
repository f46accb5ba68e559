// People resettled since 2014.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeResettlementToDate} from "../tables/place-resettlement-to-date.js";

await writeTable(placeResettlementToDate, await tidy(placeResettlementToDate));
