// Long-term international migration in rolling years, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimRollingMargins} from "../tables/uk-ltim-rolling-margins.js";

await writeTable(ukLtimRollingMargins, await tidy(ukLtimRollingMargins));
