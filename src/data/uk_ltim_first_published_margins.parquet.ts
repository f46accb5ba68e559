// Margins of long-term international migration as first published.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {ukLtimFirstPublishedMargins} from "../tables/uk-ltim-first-published-margins.js";

await writeTable(ukLtimFirstPublishedMargins, await tidy(ukLtimFirstPublishedMargins));
