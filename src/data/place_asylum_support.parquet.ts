// People seeking asylum who are supported by the Home Office.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeAsylumSupport} from "../tables/place-asylum-support.js";

await writeTable(placeAsylumSupport, await tidy(placeAsylumSupport));
