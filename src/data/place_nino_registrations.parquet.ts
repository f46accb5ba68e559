// Published totals of National Insurance numbers, once stat-xplore has been refreshed.
import {writeTable} from "../../data-loaders/output.js";
import {tidy} from "../../data-loaders/tidy/index.js";
import {placeNinoRegistrations} from "../tables/place-nino-registrations.js";

await writeTable(placeNinoRegistrations, await tidy(placeNinoRegistrations));
