// The places, one row each.
import {writeTable} from "../../data-loaders/output.js";
import {readPublished} from "../../data-loaders/published.js";
import {tidyPlaces} from "../../data-loaders/tidy/places.js";
import {places} from "../tables/places.js";

await writeTable(places, tidyPlaces(await readPublished("places")));
