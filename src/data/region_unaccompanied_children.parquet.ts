// Unaccompanied children seeking asylum who are looked after.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {regionUnaccompaniedChildren} from "../tables/region-unaccompanied-children.js";

await writeTable(regionUnaccompaniedChildren, await tidy(regionUnaccompaniedChildren));
