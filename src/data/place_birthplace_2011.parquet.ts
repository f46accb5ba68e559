// Residents by country of birth, 2011.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeBirthplace2011} from "../tables/place-birthplace-2011.js";

await writeTable(placeBirthplace2011, await tidy(placeBirthplace2011));
