// York's wards and MSOAs, drawn from the centres of output areas.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkApproximateAreas} from "../tables/york-approximate-areas.js";

await writeTable(yorkApproximateAreas, await tidy(yorkApproximateAreas));
