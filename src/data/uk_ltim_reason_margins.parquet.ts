// Long-term international migration by reason, with margins.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimReasonMargins} from "../tables/uk-ltim-reason-margins.js";

await writeTable(ukLtimReasonMargins, await tidy(ukLtimReasonMargins));
