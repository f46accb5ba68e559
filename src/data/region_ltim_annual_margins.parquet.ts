// Long-term international migration by region, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {regionLtimAnnualMargins} from "../tables/region-ltim-annual-margins.js";

await writeTable(regionLtimAnnualMargins, await tidy(regionLtimAnnualMargins));
