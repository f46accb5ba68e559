// Figures that a later release replaced, with what replaced them and when.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {supersededFigures} from "../tables/superseded-figures.js";

await writeTable(supersededFigures, await tidy(supersededFigures));
