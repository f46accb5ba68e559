// Residents of York's wards by country of birth, 2011.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkWardBirthplace2011} from "../tables/york-ward-birthplace-2011.js";

await writeTable(yorkWardBirthplace2011, await tidy(yorkWardBirthplace2011));
