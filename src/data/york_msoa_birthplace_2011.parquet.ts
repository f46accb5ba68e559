// Residents of York's neighbourhoods by country of birth, 2011.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkMsoaBirthplace2011} from "../tables/york-msoa-birthplace-2011.js";

await writeTable(yorkMsoaBirthplace2011, await tidy(yorkMsoaBirthplace2011));
