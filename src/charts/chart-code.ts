import type {ChartSettings} from "./chart-settings.js";
import {isNumber, kindOf, type ResultField} from "./result-fields.js";

/**
 * Returns Plot code that draws the result *name* by *settings*: what a reader is
 * shown, and may go on from in a cell of JavaScript. Without *columns* the numbers
 * are taken to lie on y.
 */
export function chartCode(
  settings: ChartSettings,
  name: string,
  columns: readonly ResultField[] = []
): string {
  const kind = (column: string) => {
    const found = columns.find((each) => each.name === column);
    return found && kindOf(found, []);
  };
  const isHorizontal = isTold(kind(settings.x), true) && isTold(kind(settings.y), false);
  const axis = (key: "x" | "y") =>
    `  ${key}: {label: ${quote(settings[key])}${kind(settings[key]) === "year" ? ', tickFormat: "d"' : ""}${isHorizontal === (key === "x") ? ", grid: true" : ""}},`;
  return [
    "Plot.plot({",
    ...(isHorizontal ? ["  marginLeft: 140,"] : []),
    axis("x"),
    axis("y"),
    ...(settings.colour ? ["  color: {legend: true},"] : []),
    "  marks: [",
    marksOf(settings, {name, isHorizontal})
      .map((mark) => `    ${mark}`)
      .join(",\n"),
    "  ]",
    "})"
  ].join("\n");
}

const isTold = (kind: ReturnType<typeof kindOf> | undefined, number: boolean) =>
  kind !== undefined && isNumber(kind) === number;

interface CodeOptions {
  name: string;
  isHorizontal: boolean;
}

function marksOf(settings: ChartSettings, {name, isHorizontal}: CodeOptions): string[] {
  const {mark, x, y, colour, facet} = settings;
  const [at, along] = isHorizontal ? (["y", "x"] as const) : (["x", "y"] as const);
  const shared = [...(facet ? [`fy: ${quote(facet)}`] : [])];
  const paint = (channel: string) => (colour ? [`${channel}: ${quote(colour)}`] : []);
  const write = (kind: string, options: readonly string[]) =>
    `Plot.${kind}(${name}, {${[...options, ...shared].join(", ")}})`;
  const both = [`x: ${quote(x)}`, `y: ${quote(y)}`];
  const reach = reachOf(settings, {along, at});
  const Along = along.toUpperCase();
  const rule = (look: readonly string[]) =>
    reach ? [write(`rule${at.toUpperCase()}`, [...reach, ...look])] : [];
  switch (mark) {
    case "bar":
      return [write(`bar${Along}`, [...both, ...paint("fill")]), ...rule([])];
    case "line":
      return [
        ...(reach
          ? [write(`area${Along}`, [...reach, ...paint("fill"), "fillOpacity: 0.18"])]
          : []),
        write(`line${Along}`, [...both, ...paint("stroke"), "marker: true"])
      ];
    case "dot":
    case "interval": {
      const width = mark === "dot" ? 6 : 14;
      return [
        ...rule([...paint("stroke"), `strokeWidth: ${width}`, "strokeOpacity: 0.35"]),
        write("dot", [...both, colour ? `fill: ${quote(colour)}` : 'fill: "currentColor"'])
      ];
    }
  }
}

/** The channels of the bounds; undefined where there are none. */
function reachOf(
  {x, y, lower, upper, halfWidth}: ChartSettings,
  {along, at}: {along: "x" | "y"; at: "x" | "y"}
): string[] | undefined {
  const column = {x, y};
  const place = `${at}: ${quote(column[at])}`;
  if (halfWidth) {
    const [value, half] = [`d[${quote(column[along])}]`, `d[${quote(halfWidth)}]`];
    return [place, `${along}1: (d) => ${value} - ${half}`, `${along}2: (d) => ${value} + ${half}`];
  }
  if (!lower || !upper) return undefined;
  return [place, `${along}1: ${quote(lower)}`, `${along}2: ${quote(upper)}`];
}

const quote = (text: string): string => JSON.stringify(text);
