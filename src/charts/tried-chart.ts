import type {Answer} from "../prose/comparison-fields.js";
import {comparisonPanels} from "./comparison-panels.js";
import {layOutPanels} from "./panels.js";

/** The comparison of two figures that a reader has written. */
export type Tried = Extract<Answer, {faults: null}>;

/** Draws two figures that a reader has written, and the change between them if it is one. */
export function triedChart(
  {now, base, difference}: Tried,
  {document, width}: {document: Document; width: number}
): SVGSVGElement {
  const nameOf = ({name, estimate}: Tried["now"]) =>
    difference.between === "releases" ? `${name}, released ${estimate.release}` : name;
  const compared = {
    now: {name: nameOf(now), estimate: now.estimate},
    base: {name: nameOf(base), estimate: base.estimate},
    difference
  };
  return layOutPanels(comparisonPanels(compared, {document}), {document, width});
}
