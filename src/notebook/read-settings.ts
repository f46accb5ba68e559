import type {ChartSettings, Input, InputCell} from "./notebook.js";
import type {Fields} from "./page-fields.js";

/** Returns an input, save its name, from its fields in a page. */
export function readInput(fields: Fields): Pick<InputCell, "label" | "input" | "value"> {
  return {label: fields.text("label", ""), input: readType(fields), value: fields.value("value")};
}

function readType(fields: Fields): Input {
  const type = fields.oneOf("type", ["area", "year", "slider", "choice"]);
  if (type === "area") return {type};
  if (type === "choice") return {type, options: fields.texts("options")};
  const [from, to] = [fields.number("from"), fields.number("to")];
  return type === "year" ? {type, from, to} : {type, from, to, step: fields.number("step")};
}

/** Returns how a result is drawn, from its fields in a page. */
export function readChart(fields: Fields): ChartSettings {
  const optional = ["lower", "upper", "halfWidth", "colour", "facet"].filter((name) =>
    fields.has(name)
  );
  return {
    mark: fields.oneOf("mark", ["bar", "line", "dot", "interval"]),
    x: fields.text("x"),
    y: fields.text("y"),
    ...Object.fromEntries(optional.map((name) => [name, fields.text(name)]))
  };
}
