// National Insurance numbers given to adults from abroad, at least.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeNinoLowerBound} from "../tables/place-nino-lower-bound.js";

await writeTable(placeNinoLowerBound, await tidy(placeNinoLowerBound));
