// Boundaries as ONS draws them, once the source ons-boundaries has been refreshed.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {officialBoundaries} from "../tables/official-boundaries.js";

await writeTable(officialBoundaries, await tidy(officialBoundaries));
