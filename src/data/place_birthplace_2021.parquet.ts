// Residents by country of birth, 2021.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeBirthplace2021} from "../tables/place-birthplace-2021.js";

await writeTable(placeBirthplace2021, await tidy(placeBirthplace2021));
