import {comparisonPanels, type Compared, type ComparisonOptions} from "./comparison-panels.js";
import {layOutPanels} from "./panels.js";
import {colours, isNarrow} from "./style.js";

/** Outlets that told the same story. */
export interface Outlets {
  sign: 1 | -1;
  verb: string;
  outlets: readonly string[];
}

export interface HeadlineOptions extends ComparisonOptions {
  width: number;
  camps: readonly [Outlets, Outlets];
}

/**
 * The camps of headlines over the estimates that they compared and the change: the
 * camp that the baseline makes right stands out, the other steps back.
 */
export function headlinesChart(
  compared: Compared,
  {document, width, camps, ...options}: HeadlineOptions
): SVGSVGElement {
  const sign = Math.sign(compared.difference.change!);
  return layOutPanels(
    [
      {
        heading: "Who wrote what",
        draw: (width) => drawCamps(camps, {document, width, sign})
      },
      ...comparisonPanels(compared, {document, ...options})
    ],
    {document, width}
  );
}

interface CampOptions {
  document: Document;
  width: number;
  /** The direction that the estimate took from the chosen baseline. */
  sign: number;
}

function drawCamps(camps: readonly Outlets[], {document, width, sign}: CampOptions): SVGSVGElement {
  const create = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
  const svg = create("svg") as SVGSVGElement;
  const line = isNarrow(width) ? 17 : 19;
  const rows = Math.max(...camps.map(({outlets}) => outlets.length));
  const height = (rows + 1) * line + 12;
  camps.forEach((camp, index) => {
    const isChosen = camp.sign === sign;
    const group = create("g");
    group.setAttribute("transform", `translate(${(index * width) / 2},0)`);
    group.setAttribute("fill", isChosen ? colours.ink : colours.quiet);
    const mark = create("path");
    mark.setAttribute("d", arrow(camp.sign));
    mark.setAttribute("transform", `translate(7,${line / 2 + 2})`);
    mark.setAttribute("fill", isChosen ? colours.place : "none");
    mark.setAttribute("stroke", isChosen ? colours.place : colours.quiet);
    group.append(mark);
    [camp.verb, ...camp.outlets].forEach((text, row) => {
      const element = create("text");
      element.setAttribute("x", "20");
      element.setAttribute("y", String(row * line + 14));
      if (isChosen && row === 0) element.setAttribute("font-weight", "650");
      element.textContent = text;
      group.append(element);
    });
    svg.append(group);
  });
  svg.setAttribute("height", String(height));
  return svg;
}

const arrow = (sign: 1 | -1) => `M-6,${sign * 5}L0,${-sign * 6}L6,${sign * 5}Z`;
