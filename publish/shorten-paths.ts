import {elementsOf} from "../src/components/references.js";

/** A command of a path, such as L, with its numbers. */
interface Command {
  letter: string;
  numbers: number[];
}

/**
 * Writes the straight lines of a drawing as steps from point to point: where years
 * stand equally far apart, each step across is the same and costs nothing in a
 * compressed page. A point is off by no more than the twentieth of a pixel that
 * rounding to a tenth takes, since each step is between rounded points. Curves stay
 * as they are.
 */
export function shortenPaths(svg: SVGSVGElement): void {
  for (const path of elementsOf(svg)) {
    if (path.localName !== "path") continue;
    const commands = readLines(path.getAttribute("d") ?? "");
    if (commands) path.setAttribute("d", writeSteps(commands));
  }
}

/** Returns the commands of a path of straight lines between places; nothing for any other. */
function readLines(d: string): Command[] | undefined {
  if (!/^M[\d.,\s\-MLHVZe]*$/.test(d)) return undefined;
  const commands = (d.match(/[MLHVZ][^MLHVZ]*/g) ?? []).map((text) => ({
    letter: text[0],
    numbers: (text.slice(1).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  }));
  const expected: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, Z: 0};
  const isPlain = commands.every(
    ({letter, numbers}) =>
      numbers.length === expected[letter] && numbers.every((number) => Number.isFinite(number))
  );
  return isPlain ? commands : undefined;
}

/** In tenths of a pixel, whole numbers, so that no error adds up along the way. */
function writeSteps(commands: readonly Command[]): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let last = "";
  return commands
    .map(({letter, numbers}, index) => {
      const tenths = numbers.map((number) => Math.round(number * 10));
      const from = [x, y];
      if (letter === "Z") [x, y] = [startX, startY];
      else if (letter === "H") x = tenths[0];
      else if (letter === "V") y = tenths[0];
      else [x, y] = tenths;
      if (letter === "M") [startX, startY] = [x, y];
      if (letter === "Z") return (last = "z");
      const steps =
        letter === "H"
          ? [x - from[0]]
          : letter === "V"
            ? [y - from[1]]
            : [x - from[0], y - from[1]];
      const name = index === 0 ? "M" : letter.toLowerCase();
      const isSame = name === last && name !== "m";
      last = name;
      return `${isSame ? " " : name}${steps.map(writeTenths).join(" ")}`;
    })
    .join("")
    .replaceAll(" -", "-");
}

const writeTenths = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, "$1.");
