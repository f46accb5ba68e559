// The numbers printed in the paper.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {paper2016} from "../tables/paper-2016.js";

await writeTable(paper2016, await tidy(paper2016));
