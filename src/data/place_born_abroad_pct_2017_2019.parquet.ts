// Shares born abroad and non-British, 2017 and 2018.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeBornAbroadPct20172019} from "../tables/place-born-abroad-pct-2017-2019.js";

await writeTable(placeBornAbroadPct20172019, await tidy(placeBornAbroadPct20172019));
