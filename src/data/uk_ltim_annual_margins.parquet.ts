// Long-term international migration by citizenship, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimAnnualMargins} from "../tables/uk-ltim-annual-margins.js";

await writeTable(ukLtimAnnualMargins, await tidy(ukLtimAnnualMargins));
