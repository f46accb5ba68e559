// Migration in the port survey alone by region, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {regionIpsAnnualMargins} from "../tables/region-ips-annual-margins.js";

await writeTable(regionIpsAnnualMargins, await tidy(regionIpsAnnualMargins));
