// Long-term international migration from administrative records.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimAdmin202605} from "../tables/uk-ltim-admin-2026-05.js";

await writeTable(ukLtimAdmin202605, await tidy(ukLtimAdmin202605));
