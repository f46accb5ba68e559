// Immigration beside visas and National Insurance numbers.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimVisasNino} from "../tables/uk-ltim-visas-nino.js";

await writeTable(ukLtimVisasNino, await tidy(ukLtimVisasNino));
