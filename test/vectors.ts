// What the statistics find for the test vectors: every vector's `fn` as a
// function of its `in` that returns its `out`, with the vectors' own field names.
import {comparisonHalfWidth, comparisonLevel} from "../src/stats/comparison-interval.js";
import {
  byarInterval,
  countDifferenceP,
  countInterval,
  countRate
} from "../src/stats/count-interval.js";
import {maxFeasibleCorrelation} from "../src/stats/difference-margin.js";
import {
  differenceTest,
  figuresOverlap,
  overlapDifferenceTest,
  probabilityOfRise
} from "../src/stats/difference-test.js";
import {
  expectedMisses,
  halfWidthAtLevel,
  intervalArms,
  intervalFromHalfWidth,
  relativePlausibility,
  standardError,
  type SurveyFigure
} from "../src/stats/interval.js";
import {benjaminiHochbergAdjust, familywiseError, holmAdjust} from "../src/stats/multiplicity.js";
import {netChange, netFromFlows, sumOfIndependent} from "../src/stats/net.js";
import {twoSidedP} from "../src/stats/normal.js";
import {
  percentageChange,
  percentageChangeByDelta,
  percentageChangeByLog
} from "../src/stats/percentage-change.js";
import {detectableChange, powerToDetect, replicationCapture} from "../src/stats/power.js";
import {proportionDifference, proportionInterval, waldInterval} from "../src/stats/proportion.js";
import {
  hesaRound,
  isHesaPercentageWithheld,
  nhsHospitalRound,
  ofqualRound,
  tenFiveRound
} from "../src/stats/publisher-rounding.js";
import {dotsAbove, quantileDots} from "../src/stats/quantile-dots.js";
import {rate, surveyRate} from "../src/stats/rate.js";
import {
  expectedAreaPrecision,
  impliedDesignEffect,
  reliability,
  standardErrorPercent
} from "../src/stats/reliability.js";
import {
  biasAgainstSampling,
  isInsideInterval,
  netRevision,
  revisionSummary
} from "../src/stats/revision.js";
import {
  marginFromQuarterShare,
  quarterChange,
  rollingCorrelation,
  rollingVariance,
  sharedQuarters
} from "../src/stats/rolling-quarters.js";
import {roundedTest} from "../src/stats/rounded-test.js";
import {
  changeOfRounded,
  countsBehindPercentage,
  roundedSum,
  roundHalfAway,
  unroundedRange
} from "../src/stats/rounding.js";
import {sharedBreaks} from "../src/stats/shared-breaks.js";
import {
  correlationNeeded,
  significanceThresholds,
  smallestPossibleMargin
} from "../src/stats/significance-threshold.js";
import {peoplePresent, traceSnapshots} from "../src/stats/snapshots.js";
import {
  departures,
  stockAndFlow,
  stockFromArrivals,
  stockFromEmpty,
  waitFromStock
} from "../src/stats/stock-flow.js";
import {exponentialWait, logNormalWait} from "../src/stats/waiting-time.js";
import {disclosure} from "./disclosure-vectors.js";

/** A function of a vector's `in` that returns its `out`. */
export type VectorFunction = (input: Record<string, unknown>) => Record<string, unknown>;

/** Takes the fields of a vector's `in` at their word, as the vectors are numbers and lists of them. */
type Fields<Name extends string> = Record<Name, number>;

/** Wraps a function of numbers; optional fields may be missing from the vector. */
function of<Input>(f: (input: Input) => Record<string, unknown>): VectorFunction {
  return (input) => f(input as Input);
}

const figure = (value: number, halfWidth: number): SurveyFigure => ({value, halfWidth});

type Pair = Fields<"estimate1" | "half_width1" | "estimate2" | "half_width2">;
const first = (v: Pair) => figure(v.estimate1, v.half_width1);
const second = (v: Pair) => figure(v.estimate2, v.half_width2);

const intervals = {
  ci_from_half_width: of((v: Fields<"estimate" | "half_width"> & {level?: number}) => ({
    se: standardError(v.half_width, {level: v.level}),
    half_width: v.half_width,
    ...intervalFromHalfWidth(v.estimate, v.half_width)
  })),
  ci_at_level: of((v: Fields<"estimate" | "half_width" | "to_level"> & {level?: number}) => {
    const half = halfWidthAtLevel(v.half_width, {level: v.level, to: v.to_level});
    return {
      se: standardError(v.half_width, {level: v.level}),
      half_width: half,
      ...intervalFromHalfWidth(v.estimate, half)
    };
  }),
  se_percent_from_ci: of((v: Fields<"estimate" | "half_width">) => ({
    se_pct: standardErrorPercent(figure(v.estimate, v.half_width))
  })),
  asymmetric_interval: of((v: Fields<"estimate" | "lower" | "upper">) => {
    const arms = intervalArms(v.estimate, v);
    return {
      lower_arm: arms.lowerArm,
      upper_arm: arms.upperArm,
      midpoint: arms.midpoint,
      symmetric: arms.symmetric,
      share_of_width_below: arms.shareBelow
    };
  }),
  cats_eye_density_ratio: of((v: Fields<"at_z">) => ({
    ratio_to_centre: relativePlausibility(v.at_z)
  })),
  coverage_count: of((v: Fields<"level" | "n">) => {
    const misses = expectedMisses(v.n, {level: v.level});
    return {
      expected_misses: misses.expected,
      prob_no_miss: misses.none,
      prob_two_or_more_misses: misses.twoOrMore
    };
  }),
  replication_capture: of((v: Fields<"level">) => ({
    prob_next_estimate_inside: replicationCapture(v.level)
  })),
  comparison_level: of((v: Fields<"se1" | "se2"> & {rho?: number; alpha?: number}) => ({
    ...comparisonLevel([v.se1, v.se2], {correlation: v.rho, alpha: v.alpha})
  })),
  comparison_interval: of((v: Fields<"half_width" | "multiplier_level">) => ({
    half_width: comparisonHalfWidth(v.half_width, v.multiplier_level)
  })),
  quantile_dots: of((v: Fields<"estimate" | "half_width" | "n">) => ({
    dots: quantileDots(figure(v.estimate, v.half_width), v.n)
  })),
  count_dots_above: of((v: Fields<"estimate" | "half_width" | "n" | "threshold">) => ({
    dots_above: dotsAbove(quantileDots(figure(v.estimate, v.half_width), v.n), v.threshold)
  }))
};

const nets = {
  net_from_flows: of(
    (v: Fields<"inflow" | "inflow_half_width" | "outflow" | "outflow_half_width">) => {
      const net = netFromFlows(
        figure(v.inflow, v.inflow_half_width),
        figure(v.outflow, v.outflow_half_width)
      );
      return {net: net.value, half_width: net.halfWidth, lower: net.lower, upper: net.upper};
    }
  ),
  sum_independent: of((v: {estimates: number[]; half_widths: number[]}) => {
    const sum = sumOfIndependent(v.estimates.map((e, i) => figure(e, v.half_widths[i]!)));
    return {total: sum.value, half_width: sum.halfWidth};
  }),
  decompose_net_change: of((v: Fields<"inflow1" | "outflow1" | "inflow2" | "outflow2">) => {
    const change = netChange(
      {inflow: v.inflow2, outflow: v.outflow2},
      {inflow: v.inflow1, outflow: v.outflow1}
    );
    return {
      net1: change.baseNet,
      net2: change.net,
      change: change.change,
      from_inflow: change.fromInflow,
      from_outflow: change.fromOutflow
    };
  })
};

const differences = {
  difference: of((v: Pair & {rho?: number}) => {
    const test = differenceTest(second(v), first(v), {correlation: v.rho});
    return {
      diff: test.difference,
      se: test.standardError,
      half_width: test.halfWidth,
      lower: test.lower,
      upper: test.upper,
      z: test.z,
      p_two_sided: test.twoSidedP,
      p_one_sided: test.oneSidedP,
      significant_5pct: test.significant,
      intervals_overlap: figuresOverlap(first(v), second(v))
    };
  }),
  difference_overlap_acs: of((v: Pair & Fields<"overlap">) => {
    const test = overlapDifferenceTest(second(v), first(v), {overlap: v.overlap});
    return {
      diff: test.difference,
      se: test.standardError,
      half_width: test.halfWidth,
      z: test.z,
      p_two_sided: test.twoSidedP
    };
  }),
  p_from_z: of((v: Fields<"z">) => ({
    p_two_sided: twoSidedP(v.z),
    p_one_sided: twoSidedP(v.z) / 2
  })),
  prob_rise_flat_prior: of((v: Pair & {rho?: number}) => ({
    prob: probabilityOfRise(second(v), first(v), {correlation: v.rho})
  })),
  verdict_allowing_for_rounding: of((v: Pair & {unit?: number; rho?: number}) => {
    const {ratio, verdict} = roundedTest(second(v), first(v), {unit: v.unit, correlation: v.rho});
    return {ratio_low: ratio.least, ratio_high: ratio.greatest, verdict};
  }),
  significance_thresholds: of((v: Fields<"half_width1" | "half_width2"> & {rho?: number}) => {
    const thresholds = significanceThresholds([v.half_width1, v.half_width2], v.rho);
    return {
      overlap_rule_threshold: thresholds.overlapRule,
      test_threshold: thresholds.test,
      ratio: thresholds.ratio
    };
  }),
  robust_nonsignificance: of((v: Fields<"diff" | "known_half_width"> & {rho?: number}) => {
    const smallest = smallestPossibleMargin(v.known_half_width, v.rho);
    return {
      smallest_possible_margin: smallest.margin,
      at_other_half_width: smallest.otherHalfWidth,
      could_be_significant: Math.abs(v.diff) > smallest.margin
    };
  }),
  rho_needed_for_significance: of((v: Fields<"diff" | "half_width">) => ({
    rho: correlationNeeded(v.diff, v.half_width)
  })),
  minimum_detectable_difference: of(
    (v: Fields<"half_width1" | "half_width2"> & {rho?: number; power?: number}) => {
      const change = detectableChange([v.half_width1, v.half_width2], {
        correlation: v.rho,
        power: v.power
      });
      return {
        se_diff: change.standardError,
        minimum_significant: change.significant,
        minimum_detectable: change.detectable
      };
    }
  ),
  power_to_detect: of(
    (v: Fields<"true_change" | "half_width1" | "half_width2"> & {rho?: number}) => ({
      power: powerToDetect(v.true_change, [v.half_width1, v.half_width2], {correlation: v.rho})
    })
  ),
  familywise_error: of((v: Fields<"alpha" | "m">) => {
    const error = familywiseError(v.m, v.alpha);
    return {
      fwer: error.anyFalseAlarm,
      expected_false_positives: error.expectedFalseAlarms,
      bonferroni_alpha: error.bonferroniAlpha,
      sidak_alpha: error.sidakAlpha
    };
  }),
  holm_adjust: of((v: {p: number[]; alpha?: number}) => {
    const {adjusted, rejected} = holmAdjust(v.p, v.alpha);
    return {adjusted, reject: rejected};
  }),
  bh_adjust: of((v: {p: number[]; alpha?: number}) => {
    const {adjusted, rejected} = benjaminiHochbergAdjust(v.p, v.alpha);
    return {adjusted, reject: rejected};
  })
};

const rollingYears = {
  max_feasible_rho: of((v: Fields<"half_width1" | "half_width2">) => ({
    max_rho: maxFeasibleCorrelation(v.half_width1, v.half_width2)
  })),
  rolling_difference_from_quarters: of(
    (v: {quarter_variances: Record<string, number>; window1_end: string; window2_end: string}) => {
      const variance = rollingVariance(v.quarter_variances, {
        end: v.window2_end,
        baseEnd: v.window1_end
      });
      return {
        var1: variance.baseVariance,
        var2: variance.variance,
        shared_var: variance.shared,
        rho: variance.correlation,
        var_diff: variance.varianceOfChange,
        se_diff: variance.standardErrorOfChange
      };
    }
  ),
  identified_quarter_change: of((v: Fields<"window1" | "window2">) => ({
    change_of_new_minus_dropped_quarter: quarterChange(v.window2, v.window1)
  })),
  shared_quarters: of((v: {year_end1: string; year_end2: string}) => {
    const shared = sharedQuarters(v.year_end1, v.year_end2);
    return {shared_quarters: shared.sharedQuarters, overlap_fraction: shared.overlap};
  }),
  margin_from_quarter_share: of((v: Fields<"half_width" | "changed_quarter_variance_share">) => {
    const rolling = marginFromQuarterShare(v.half_width, v.changed_quarter_variance_share);
    return {rho: rolling.correlation, margin: rolling.margin};
  }),
  rolling_autocorrelation: of((v: {lags: number[]}) => ({rho: v.lags.map(rollingCorrelation)}))
};

const reliabilities = {
  cv_band: of((v: Fields<"estimate" | "half_width"> & {is_balance?: boolean}) => {
    const {cvPercent, band} = reliability(figure(v.estimate, v.half_width), {
      isBalance: v.is_balance
    });
    return {cv_pct: cvPercent, band};
  }),
  // The estimate is in thousands.
  implied_design_effect: of((v: Fields<"estimate" | "half_width" | "contacts">) => {
    const effect = impliedDesignEffect(figure(1000 * v.estimate, 1000 * v.half_width), v.contacts);
    return {
      rse_pct: effect.rsePercent,
      srs_rse_pct: effect.simpleRsePercent,
      deff: effect.designEffect,
      mean_weight: effect.meanWeight
    };
  }),
  expected_area_precision: of((v: Fields<"area_inflow" | "mean_weight" | "deff">) => {
    const area = expectedAreaPrecision(v.area_inflow, {
      meanWeight: v.mean_weight,
      designEffect: v.deff
    });
    return {
      expected_contacts: area.contacts,
      rse_pct: area.rsePercent,
      half_width: area.halfWidth
    };
  })
};

type Change = Fields<"base" | "base_half_width" | "new" | "new_half_width">;
const changed = (v: Change) => figure(v.new, v.new_half_width);
const base = (v: Change) => figure(v.base, v.base_half_width);

const ratios = {
  percent_change_delta: of((v: Change) => {
    const change = percentageChangeByDelta(changed(v), base(v));
    return {
      pct: change.percent,
      se_pct: change.standardError,
      lower: change.lower,
      upper: change.upper
    };
  }),
  percent_change_log: of((v: Change) => {
    const change = percentageChangeByLog(changed(v), base(v));
    return {pct: change.percent, lower: change.lower, upper: change.upper};
  }),
  percent_change_fieller: of((v: Change) => {
    const {percent, lower, upper, bounded} = percentageChange(changed(v), base(v));
    return {pct: percent, lower, upper, bounded};
  }),
  rate_ci: of(
    (
      v: Fields<"count" | "count_half_width" | "population" | "per"> & {
        population_half_width?: number;
      }
    ) => {
      const {rate, standardError, lower, upper} = surveyRate(
        figure(v.count, v.count_half_width),
        figure(v.population, v.population_half_width ?? 0),
        {per: v.per}
      );
      return {rate, se: standardError, lower, upper};
    }
  ),
  rate_plain: of((v: Fields<"count" | "population" | "per">) => ({
    rate: rate(v.count, v.population, {per: v.per})
  })),
  wilson: of((v: Fields<"x" | "n"> & {deff?: number; level?: number}) => ({
    p: v.n > 0 ? v.x / v.n : null,
    n_eff: v.n / (v.deff ?? 1),
    ...proportionInterval(v.x, v.n, {designEffect: v.deff, level: v.level})
  })),
  wald: of((v: Fields<"x" | "n"> & {level?: number}) => ({
    ...waldInterval(v.x, v.n, {level: v.level})
  })),
  newcombe_difference: of((v: Fields<"x1" | "n1" | "x2" | "n2"> & {level?: number}) => {
    const {difference, lower, upper} = proportionDifference(
      {successes: v.x2, trials: v.n2},
      {successes: v.x1, trials: v.n1},
      {level: v.level}
    );
    return {diff: difference, lower, upper};
  })
};

const counts = {
  poisson_exact: of((v: Fields<"count"> & {level?: number}) => ({
    ...countInterval(v.count, {level: v.level})
  })),
  poisson_byar: of((v: Fields<"count"> & {level?: number}) => ({
    ...byarInterval(v.count, {level: v.level})
  })),
  poisson_rate: of((v: Fields<"count" | "population" | "per">) => ({
    ...countRate(v.count, v.population, {per: v.per})
  })),
  poisson_two_counts: of((v: Fields<"count1" | "count2">) => ({
    p_two_sided: countDifferenceP(v.count2, v.count1)
  }))
};

const roundings = {
  round_half_away: of((v: Fields<"value" | "base">) => ({
    rounded: roundHalfAway(v.value, v.base)
  })),
  hesa_round: of((v: Fields<"value">) => ({rounded: hesaRound(v.value)})),
  hesa_percentage_suppressed: of((v: Fields<"denominator">) => ({
    suppressed: isHesaPercentageWithheld(v.denominator)
  })),
  nhs_hospital_rule: of((v: Fields<"value">) => ({shown: nhsHospitalRound(v.value)})),
  ofqual_rule: of((v: Fields<"value">) => ({shown: ofqualRound(v.value)})),
  ten_five_rule: of((v: Fields<"value">) => ({shown: tenFiveRound(v.value)})),
  rounded_sum_discrepancy: of((v: {parts: number[]; base: number}) => {
    const {parts, sumOfParts, total} = roundedSum(v.parts, v.base);
    return {rounded_parts: parts, sum_of_rounded: sumOfParts, rounded_total: total};
  }),
  rounded_value_interval: of((v: Fields<"shown" | "base">) => ({
    ...unroundedRange(v.shown, v.base)
  })),
  difference_of_rounded_bounds: of((v: Fields<"shown1" | "shown2"> & {unit?: number}) => {
    const {min, max} = changeOfRounded(v.shown2, v.shown1, {unit: v.unit});
    return {min_change: min, max_change: max};
  }),
  counts_implied_by_percentage: of((v: Fields<"pct" | "decimals" | "denominator">) => {
    const possible = countsBehindPercentage(v.pct, v);
    return {
      min_count: possible[0] ?? null,
      max_count: possible.at(-1) ?? null,
      n_possible: possible.length
    };
  }),
  shared_breaks: of((v: {maxima: number[]; classes: number}) => ({
    breaks: sharedBreaks(v.maxima, v.classes)
  }))
};

const revisions = {
  revision_summary: of((v: {vintages: number[]}) => {
    const summary = revisionSummary(v.vintages);
    return {
      revisions: summary.revisions,
      total_revision: summary.total,
      total_revision_pct: summary.totalPercent,
      mean_abs_revision: summary.meanAbsolute
    };
  }),
  revision_inside_interval: of((v: Fields<"revised" | "lower" | "upper">) => ({
    inside: isInsideInterval(v.revised, v)
  })),
  revision_inside_symmetric: of((v: Fields<"first" | "half_width" | "revised">) => ({
    inside: isInsideInterval(v.revised, intervalFromHalfWidth(v.first, v.half_width))
  })),
  york_revision: of((v: Fields<"first_net" | "revised_in" | "revised_out">) => {
    const revision = netRevision(v.first_net, {inflow: v.revised_in, outflow: v.revised_out});
    return {
      revised_net: revision.net,
      net_change: revision.change,
      net_change_pct: revision.changePercent
    };
  }),
  bias_vs_sampling: of((v: {original: number[]; half_widths: number[]; revised: number[]}) => {
    const bias = biasAgainstSampling(
      v.original.map((value, i) => ({
        value,
        halfWidth: v.half_widths[i]!,
        revised: v.revised[i]!
      }))
    );
    return {
      sum_original: bias.sum,
      sum_revised: bias.revisedSum,
      difference: bias.difference,
      sampling_half_width_of_sum: bias.halfWidth,
      years_revised_outside_interval: bias.outside
    };
  })
};

type Snapshots = Fields<"arrivals_per_year" | "period_years" | "snapshot_gap_years">;
const snapshots = (v: Snapshots) => ({
  arrivals: v.arrivals_per_year,
  period: v.period_years,
  gap: v.snapshot_gap_years
});

const stocks = {
  littles_law: of((v: Fields<"arrivals_per_year" | "mean_wait_years">) => ({
    stock: stockFromArrivals(v.arrivals_per_year, v.mean_wait_years)
  })),
  littles_law_wait: of((v: Fields<"stock" | "arrivals_per_year">) => ({
    mean_wait_years: waitFromStock(v.stock, v.arrivals_per_year)
  })),
  littles_law_growth: of((v: Fields<"stock_start" | "stock_end" | "arrivals">) => ({
    departures: departures(v.arrivals, {start: v.stock_start, end: v.stock_end})
  })),
  lognormal_stock_flow: of((v: Snapshots & Fields<"median_years" | "sigma">) => {
    const queue = stockAndFlow(logNormalWait(v.median_years, v.sigma), snapshots(v));
    return {
      mean_wait: queue.meanWait,
      stock: queue.stock,
      stock_sd: queue.stockSd,
      unique_present_in_T: queue.present,
      sum_of_snapshots: queue.sumOfSnapshots,
      mean_snapshots_per_person: queue.snapshotsPerPerson,
      prob_in_no_snapshot: queue.inNoSnapshot,
      length_biased_mean: queue.meanWaitInSnapshot,
      share_still_here_next_snapshot: queue.stillHere,
      sd_change_between_snapshots: queue.sdOfChange
    };
  }),
  exponential_stock_flow: of((v: Snapshots & Fields<"mean_years">) => {
    const queue = stockAndFlow(exponentialWait(v.mean_years), snapshots(v));
    return {
      stock: queue.stock,
      unique_present_in_T: queue.present,
      prob_in_no_snapshot: queue.inNoSnapshot,
      length_biased_mean: queue.meanWaitInSnapshot,
      share_still_here_next_snapshot: queue.stillHere
    };
  }),
  lognormal_stock_from_empty: of(
    (v: Fields<"arrivals_per_year" | "median_years" | "sigma" | "t_years">) => ({
      stock: stockFromEmpty(logNormalWait(v.median_years, v.sigma), {
        arrivals: v.arrivals_per_year,
        years: v.t_years
      })
    })
  ),
  snapshot_trace: of((v: {spells: [string, number, number][]; snapshots: number[]}) => {
    const spells = v.spells.map(([id, arrive, leave]) => ({id, arrive, leave}));
    const trace = traceSnapshots(spells, v.snapshots);
    return {
      snapshot_counts: trace.counts,
      sum_of_snapshots: trace.sum,
      unique_people_present_in_0_1: peoplePresent(spells, {from: 0, to: 1}),
      people_in_no_snapshot: trace.missed,
      appearances: trace.appearances
    };
  })
};

export const functions: Readonly<Record<string, VectorFunction>> = {
  ...intervals,
  ...nets,
  ...differences,
  ...rollingYears,
  ...reliabilities,
  ...ratios,
  ...counts,
  ...roundings,
  ...revisions,
  ...stocks,
  ...disclosure
};
