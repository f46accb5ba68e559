// Population and the components of its change.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeComponentsOfChange} from "../tables/place-components-of-change.js";

await writeTable(placeComponentsOfChange, await tidy(placeComponentsOfChange));
