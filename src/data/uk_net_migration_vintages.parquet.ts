// Net migration of one year as published again and again.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukNetMigrationVintages} from "../tables/uk-net-migration-vintages.js";

await writeTable(ukNetMigrationVintages, await tidy(ukNetMigrationVintages));
