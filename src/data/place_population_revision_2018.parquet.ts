// Why the population of mid-2016 was revised.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placePopulationRevision2018} from "../tables/place-population-revision-2018.js";

await writeTable(placePopulationRevision2018, await tidy(placePopulationRevision2018));
