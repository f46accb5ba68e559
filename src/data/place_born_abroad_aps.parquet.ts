// Residents born outside the UK, by survey.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeBornAbroadAps} from "../tables/place-born-abroad-aps.js";

await writeTable(placeBornAbroadAps, await tidy(placeBornAbroadAps));
