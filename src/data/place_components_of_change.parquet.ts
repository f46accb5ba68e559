// Population and the components of its change, by place, year and release.
import {writeTable} from "../../data-loaders/output.js";
import {tidyPublished} from "../../data-loaders/published.js";
import {placeComponentsOfChange} from "../tables/place-components-of-change.js";

await writeTable(
  placeComponentsOfChange,
  await tidyPublished(placeComponentsOfChange, {rename: {release: "vintage"}})
);
