// The area codes of the places: two for Barnsley and for Sheffield.
import {writeTable} from "../../data-loaders/output.js";
import {readPublished} from "../../data-loaders/published.js";
import {tidyPlaceCodes} from "../../data-loaders/tidy/places.js";
import {placeCodes} from "../tables/places.js";

await writeTable(placeCodes, tidyPlaceCodes(await readPublished("places")));
