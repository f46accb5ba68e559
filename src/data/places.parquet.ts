// Places.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {places} from "../tables/places.js";

await writeTable(places, await tidy(places));
