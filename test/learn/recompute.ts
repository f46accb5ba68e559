// What each drill should come to, worked out again from raw numbers in another way than the
// site does: no import from src/stats, src/prose or src/learn but types.
import type {MisconceptionId} from "../../src/learn/misconceptions/misconception.js";
import type {AnyRow} from "../../src/tables/table.js";

/** What an item rests on: its numbers by name, and the whole rows that they stand in. */
export interface Given {
  n: Readonly<Record<string, number>>;
  /** Numbers of an example that come as a list. */
  lists: Readonly<Record<string, readonly number[]>>;
  rows: Readonly<Record<string, AnyRow>>;
  /** Every row of the table of a number. */
  tables: Readonly<Record<string, readonly AnyRow[]>>;
}

export interface Truth {
  /** The claims that are so. */
  right: readonly string[];
  /** The number that is asked for. */
  answer?: number;
  /** By how much the item's own number may differ: it may be found by another rule. */
  within?: number;
  /** Numbers that the words may print beside those of the cells, in the unit of the cells. */
  printed?: readonly number[];
}

const when = (holds: boolean, ...claims: string[]): string[] => (holds ? claims : []);
const root = (...values: number[]) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));

/** The chance that a standard normal variable lies within ±z, by Simpson’s rule. */
function within(z: number): number {
  const steps = 2000;
  const density = (x: number) => Math.exp(-(x ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const width = (2 * z) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; ++i)
    sum += density(-z + i * width) * (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
const middleHalf = 20 * within(0.98);
const repeats = 100 * within(1.959964 / Math.SQRT2);

/** People who come evenly and wait alike, counted one by one on a day far from the start. */
function waiting(arrivals: number, months: number): number {
  const day = 5;
  let there = 0;
  for (let i = 0; i < arrivals * day; ++i) {
    const arrive = (i + 0.5) / arrivals;
    if (arrive <= day && day < arrive + months / 12) ++there;
  }
  return there;
}

const monthsOf = (day: unknown): number => {
  const text = day instanceof Date ? day.toISOString() : String(day);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
};
const hasMargin = (row: AnyRow) =>
  Object.keys(row).some((name) => /half_width|lower|upper/.test(name));

/** The last month of the years that columns headed 2016 are for. */
const lastMonths: Readonly<Record<string, number>> = {
  international_in_mid2016: 6,
  gp_registrations_mid2016: 7,
  registrations_at_least: 12
};

type Recompute = (given: Given, columns: Readonly<Record<string, string>>) => Truth;

export const recompute: Readonly<Partial<Record<MisconceptionId, Recompute>>> = {
  "interval-is-spread-of-months": ({n}) => ({
    right: when(n.half > 0, "one-total"),
    printed: [n.value - n.half, n.value + n.half]
  }),
  "all-values-equally-likely": ({n}) => ({
    right: when(n.half > 0, "middle"),
    answer: middleHalf,
    within: 1,
    printed: [...[-1, -0.5, 0.5, 1].map((step) => n.value + step * n.half), Math.ceil(middleHalf)]
  }),
  "repeat-lands-inside": ({n}) => ({
    right: when(repeats < 90, "fewer"),
    answer: repeats,
    within: 0.5,
    printed: [n.value - n.half, n.value + n.half, repeats, 1, 100 / (100 - repeats)]
  }),
  "margin-covers-everything": ({n}) => ({
    right: when(n.revised > n.first + n.half, "sampling-only"),
    answer: n.revised - n.first - n.half,
    printed: [n.first - n.half, n.first + n.half]
  }),
  "interval-bounds-revision": ({n}) => ({
    right: [Math.abs(n.revised - n.first) > n.half ? "outside" : "inside"],
    answer: Math.abs(n.revised - n.first),
    printed: [n.first - n.half, n.first + n.half]
  }),
  "net-as-precise-as-flows": ({n}) => ({
    right: when(
      n.netHalf / n.net > Math.max(n.arrivalsHalf / n.arrivals, n.departuresHalf / n.departures),
      "less-sure",
      "own-margin"
    ),
    answer: (100 * n.netHalf) / n.net,
    printed: [(100 * n.netHalf) / n.net, (100 * n.arrivalsHalf) / n.arrivals]
  }),
  "no-margin-means-exact": ({rows}) => ({right: when(!hasMargin(rows.arrivals), "unknown-error")}),
  "more-digits-more-accurate": ({n}) => ({
    right: when(n.netHalf > 1, "no-more-sure"),
    answer: n.netHalf / 0.1
  }),
  "overlap-means-same": ({n}) => {
    const [change, margin] = [Math.abs(n.to - n.from), root(n.fromHalf, n.toHalf)];
    return {
      right: change > margin && change < n.fromHalf + n.toHalf ? ["clear"] : ["same", "unknown"],
      answer: margin,
      printed: [change, margin]
    };
  },
  "must-not-overlap": ({n}) => {
    const [test, parted] = [root(n.nowHalf, n.baseHalf), n.nowHalf + n.baseHalf];
    const between = (test + parted) / 2;
    return {
      right: when(test < between - 1 && between + 1 < parted, "own-margin"),
      answer: test,
      printed: [test, parted, between]
    };
  },
  "no-clear-change-means-none": ({n, rows}) => {
    const [change, margin] = [n.now - n.base, root(n.nowHalf, n.baseHalf)];
    const apart = monthsOf(rows.now.year_ending) - monthsOf(rows.base.year_ending);
    return {
      right: Math.abs(change) <= margin && apart >= 12 ? ["cannot-tell"] : ["real"],
      answer: Math.abs(change) + margin,
      printed: [change, margin, change - margin, change + margin]
    };
  },
  "clear-means-large": ({n}) => {
    const [change, margin] = [Math.abs(n.to - n.from), root(n.fromHalf, n.toHalf)];
    const share = (100 * change) / n.from;
    return {
      right: when(change > margin, "clear-and-size"),
      answer: share,
      printed: [change, margin, share]
    };
  },
  "margins-add-up": ({n, rows}) => {
    const apart = monthsOf(rows.now.year_ending) - monthsOf(rows.base.year_ending);
    return {
      right: when(apart >= 12, "root"),
      answer: root(n.nowHalf, n.baseHalf),
      printed: [root(n.nowHalf, n.baseHalf), n.nowHalf + n.baseHalf]
    };
  },
  "neighbouring-years-separate": ({n, rows}) => {
    const shared = 12 - (monthsOf(rows.now.year_ending) - monthsOf(rows.base.year_ending));
    return {
      right: when(shared > 0, "shared"),
      answer: shared,
      printed: [n.now - n.base, shared]
    };
  },
  "significant-is-true": ({n}) => ({
    right: when(
      n.from - n.to > root(n.fromHalf, n.toHalf) && Math.abs(n.restated - n.from) < n.fromHalf,
      "sampling-only"
    ),
    printed: [n.from - n.to]
  }),
  "years-of-different-kind": ({n}, columns) => {
    const shared = 12 - Math.abs(lastMonths[columns.a] - lastMonths[columns.b]);
    return {
      right: when(shared < 12, "different-months"),
      answer: shared,
      printed: [shared, n.a - n.b]
    };
  },
  "league-of-tiny-rates": ({n, rows}) => ({
    right: when(n.high > n.low && n.high - n.low < 0.6 && !hasMargin(rows.high), "no-order"),
    answer: 10 * (n.high - n.low),
    printed: [10 * (n.high - n.low)]
  }),
  "one-surprise-is-news": ({n}) => {
    const councils = Object.keys(n).length;
    let quiet = 1;
    for (let i = 0; i < councils; ++i) quiet *= 0.95;
    return {
      right: when(quiet < 0.45, "likely"),
      answer: 100 * (1 - quiet),
      printed: [councils, 100 * (1 - quiet), councils / 20]
    };
  },
  "revision-is-error": ({n, rows}) => {
    const share = (100 * Math.abs(n.second - n.first)) / n.first;
    return {
      right: when(
        monthsOf(rows.first.year_ending) === monthsOf(rows.second.year_ending) &&
          String(rows.first.release) < String(rows.second.release) &&
          n.first !== n.second,
        "revised"
      ),
      answer: share,
      printed: [n.second - n.first, share]
    };
  },
  "releases-spliced": ({n}) => ({
    right: when(Math.abs(n.same - n.old) > 50, "cannot-be-compared", "one-release"),
    answer: n.later - n.same,
    printed: [n.later - n.same, n.later - n.old]
  }),
  "revised-over-old-population": ({n}) => {
    const [one, mixed] = [n.population, n.oldPopulation].map(
      (people) => n.arrivals / (people / 1000)
    );
    return {
      right: when(Math.abs(one - mixed) > 0.1, "one-release"),
      answer: one,
      printed: [one, mixed]
    };
  },
  "snapshots-count-people-helped": ({n, rows}) => {
    const quarters = Object.values(rows);
    const isOneCoverage = new Set(quarters.map(({covers}) => covers)).size === 1;
    const sum = Object.values(n).reduce((total, value) => total + value, 0);
    return {
      right: when(isOneCoverage && quarters.length === 4, "at-least-most", "one-day", "nothing"),
      answer: Object.values(n).sort((a, b) => b - a)[0],
      printed: [sum]
    };
  },
  "longer-queue-more-arrivals": ({n}) => {
    const [before, after] = [1, n.slower].map((times) => waiting(n.arrivals, n.months * times));
    return {right: when(after > 1.9 * before, "slower"), answer: after, printed: [before, after]};
  },
  "snapshot-is-typical": ({n}) => {
    const [quick, slow] = [n.quick, n.slow].map((months) => waiting(1200, months));
    const share = (100 * slow) / (quick + slow);
    return {right: when(share > 55, "slow-ones"), answer: share, within: 0.2, printed: [share]};
  },
  "ni-number-is-immigration": ({n}) => ({
    right: when(n.numbers !== n.arrivals, "registered"),
    answer: Math.abs(n.numbers - n.arrivals)
  }),
  "born-abroad-is-new-arrival": ({n}) => ({
    right: when(n.residents - n.half > 1.5 * n.arrivals, "residents"),
    answer: n.residents / n.arrivals,
    printed: [n.residents / n.arrivals]
  }),
  "mark-means-zero": ({rows}) => ({
    right: when(rows.withheld.people === null && rows.withheld.mark !== null, "withheld")
  }),
  "coverage-change-is-rise": ({n, rows}) => ({
    right: when(rows.before.covers !== rows.after.covers, "cannot-be-compared"),
    printed: [n.after - n.before]
  }),
  "recoded-is-zero": ({n, rows}) => ({
    right: when(
      rows.before.place === rows.after.place &&
        rows.before.code_as_published !== rows.after.code_as_published,
      "new-code"
    ),
    answer: n.after
  }),
  "main-applicants-with-dependants": ({n}) => ({
    right: ["people"],
    answer: n.main + n.dependants,
    printed: [n.main + n.dependants]
  }),
  "applicant-is-refugee": ({n}) => ({right: ["applicants"], printed: [n.main + n.dependants]}),
  "students-are-residents": ({rows}) => ({
    right: when("provider" in rows.students && !("place" in rows.students), "registered")
  }),
  "net-hides-gross": ({n}) => ({
    right: when(
      n.arrivals - n.departures === n.net && 8 * Math.abs(n.net) < n.arrivals + n.departures,
      "much-movement"
    ),
    answer: n.arrivals + n.departures
  }),
  "supported-is-all": ({rows}) => ({right: when("covers" in rows.people, "supported")}),
  "darker-means-more": ({n, tables}) => {
    const isMost = (column: string, value: number) =>
      tables.eu.every((row) => Number(row[column]) <= value);
    return {
      right: when(
        isMost("eu_excl_uk_and_ireland", n.eu) &&
          isMost("all_other_countries", n.elsewhere) &&
          n.eu !== n.elsewhere,
        "own-key",
        "one-key"
      )
    };
  },
  "count-map-is-rate": ({n}) => {
    const [many, dense] = [(100 * n.many) / n.manyTotal, (100 * n.dense) / n.denseTotal];
    return {
      right: n.many > n.dense && dense > many ? ["share"] : ["count"],
      answer: dense,
      printed: [many, dense]
    };
  },
  "hidden-count-is-safe": ({n, lists}) => {
    const left = lists.shown.reduce((rest, value) => rest - value, n.total);
    return {
      right: when(left >= 1 && left < 5, "worked-out", "second-hidden"),
      answer: left,
      printed: [...lists.shown, left]
    };
  },
  "percentage-hides-count": ({n}) => {
    const fitting = Array.from({length: n.denominator + 1}, (_, people) => people).filter(
      (people) => Math.round((100 * people) / n.denominator) === n.percentage
    );
    return {
      right: when(fitting.length === 1, "gives-away", "leave-out"),
      answer: fitting[0],
      printed: fitting
    };
  }
};
