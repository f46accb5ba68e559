// Supported people seeking asylum in the UK, by kind of support.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukAsylumSupportByType} from "../tables/uk-asylum-support-by-type.js";

await writeTable(ukAsylumSupportByType, await tidy(ukAsylumSupportByType));
