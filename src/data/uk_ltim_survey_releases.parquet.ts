// Long-term international migration as first published, quarter by quarter.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimSurveyReleases} from "../tables/uk-ltim-survey-releases.js";

await writeTable(ukLtimSurveyReleases, await tidy(ukLtimSurveyReleases));
