import type {FigureState} from "../item.js";

/** A figure of the page that explains net migration, with the choices that settle an item. */
export const explainer = (figure: string, choices: FigureState["choices"] = {}): FigureState => ({
  figure,
  choices,
  page: "/net-migration"
});
