// Centres of York's census output areas.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkOutputAreas2011} from "../tables/york-output-areas-2011.js";

await writeTable(yorkOutputAreas2011, await tidy(yorkOutputAreas2011));
