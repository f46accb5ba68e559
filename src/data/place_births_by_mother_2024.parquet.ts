// Births by where the mother was born, 2024.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeBirthsByMother2024} from "../tables/place-births-by-mother-2024.js";

await writeTable(placeBirthsByMother2024, await tidy(placeBirthsByMother2024));
