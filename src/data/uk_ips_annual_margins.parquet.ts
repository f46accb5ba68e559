// Migration in the port survey alone, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukIpsAnnualMargins} from "../tables/uk-ips-annual-margins.js";

await writeTable(ukIpsAnnualMargins, await tidy(ukIpsAnnualMargins));
