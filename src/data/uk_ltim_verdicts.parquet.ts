// What ONS said of yearly changes.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimVerdicts} from "../tables/uk-ltim-verdicts.js";

await writeTable(ukLtimVerdicts, await tidy(ukLtimVerdicts));
