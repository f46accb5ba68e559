// Applications for asylum in the UK, by nationality.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukAsylumApplications} from "../tables/uk-asylum-applications.js";

await writeTable(ukAsylumApplications, await tidy(ukAsylumApplications));
