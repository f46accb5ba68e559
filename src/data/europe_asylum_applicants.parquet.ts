// Asylum applicants in Europe, by country and quarter.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {europeAsylumApplicants} from "../tables/europe-asylum-applicants.js";

await writeTable(europeAsylumApplicants, await tidy(europeAsylumApplicants));
