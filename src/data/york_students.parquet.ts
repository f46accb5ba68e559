// Students of York's two universities, by permanent address.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {yorkStudents} from "../tables/york-students.js";

await writeTable(yorkStudents, await tidy(yorkStudents));
