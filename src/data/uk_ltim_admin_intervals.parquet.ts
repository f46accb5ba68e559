// Uncertainty of long-term international migration from administrative records.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimAdminIntervals} from "../tables/uk-ltim-admin-intervals.js";

await writeTable(ukLtimAdminIntervals, await tidy(ukLtimAdminIntervals));
