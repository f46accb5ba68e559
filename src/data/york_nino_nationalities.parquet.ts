// York's ten largest nationalities among new National Insurance numbers.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkNinoNationalities} from "../tables/york-nino-nationalities.js";

await writeTable(yorkNinoNationalities, await tidy(yorkNinoNationalities));
