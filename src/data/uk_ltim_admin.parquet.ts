// Long-term international migration from administrative records.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimAdmin} from "../tables/uk-ltim-admin.js";

await writeTable(ukLtimAdmin, await tidy(ukLtimAdmin));
