// Uncertainty of long-term international migration from administrative records.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimAdminIntervals202605} from "../tables/uk-ltim-admin-intervals-2026-05.js";

await writeTable(ukLtimAdminIntervals202605, await tidy(ukLtimAdminIntervals202605));
