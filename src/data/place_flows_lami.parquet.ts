// Moves in and out, as in the migration indicators.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeFlowsLami} from "../tables/place-flows-lami.js";

await writeTable(placeFlowsLami, await tidy(placeFlowsLami));
