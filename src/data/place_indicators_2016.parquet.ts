// Indicators of migration, 2016.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeIndicators2016} from "../tables/place-indicators-2016.js";

await writeTable(placeIndicators2016, await tidy(placeIndicators2016));
