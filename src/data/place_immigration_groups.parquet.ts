// People on three routes of protection.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeImmigrationGroups} from "../tables/place-immigration-groups.js";

await writeTable(placeImmigrationGroups, await tidy(placeImmigrationGroups));
