// Area codes of the places.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeCodes} from "../tables/places.js";

await writeTable(placeCodes, await tidy(placeCodes));
