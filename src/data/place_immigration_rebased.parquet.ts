// Immigration and population after the Census of 2021.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeImmigrationRebased} from "../tables/place-immigration-rebased.js";

await writeTable(placeImmigrationRebased, await tidy(placeImmigrationRebased));
