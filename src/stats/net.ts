import {checkHalfWidth, intervalFromHalfWidth, type SurveyFigure} from "./interval.js";

/** A survey figure with the limits of its interval. */
export interface SurveyFigureWithLimits extends SurveyFigure {
  lower: number;
  upper: number;
}

/**
 * Returns the net of an inflow and an outflow, estimated from separate interviews:
 * the balance keeps the noise of both and loses their size. Never for balances
 * that were revised while their flows were not.
 */
export function netFromFlows(inflow: SurveyFigure, outflow: SurveyFigure): SurveyFigureWithLimits {
  checkHalfWidth(inflow.halfWidth);
  checkHalfWidth(outflow.halfWidth);
  const value = inflow.value - outflow.value;
  const halfWidth = Math.hypot(inflow.halfWidth, outflow.halfWidth);
  return {value, halfWidth, ...intervalFromHalfWidth(value, halfWidth)};
}

/** Returns the sum of independent figures; half-widths are never added, but squared first. */
export function sumOfIndependent(figures: readonly SurveyFigure[]): SurveyFigure {
  for (const {halfWidth} of figures) checkHalfWidth(halfWidth);
  return {
    value: figures.reduce((sum, {value}) => sum + value, 0),
    halfWidth: Math.hypot(...figures.map(({halfWidth}) => halfWidth))
  };
}

/** Arrivals and departures of one period. */
export interface Flows {
  inflow: number;
  outflow: number;
}

/** A change in net migration and what it is made of. */
export interface NetChange {
  net: number;
  baseNet: number;
  change: number;
  /** The part due to more arrivals, and to fewer departures. */
  fromInflow: number;
  fromOutflow: number;
}

/** Returns the change in net from *base* to *flows*, told apart by flow: net can rise with arrivals flat. */
export function netChange(flows: Flows, base: Flows): NetChange {
  const [net, baseNet] = [flows.inflow - flows.outflow, base.inflow - base.outflow];
  return {
    net,
    baseNet,
    change: net - baseNet,
    fromInflow: flows.inflow - base.inflow,
    fromOutflow: base.outflow - flows.outflow
  };
}
