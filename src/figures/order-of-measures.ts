import {groups} from "d3-array";
import {orderGrid, orderOf, type OrderRow} from "../charts/order-grid.js";
import {listNames, notHeld, type PlaceInfo} from "./any-place.js";
import {figure} from "./figure.js";

/** "Few" is fewer than a third of all authorities. */
const few = 1 / 3;

const others = (rows: OrderRow[]): {own: OrderRow; alike: OrderRow[]} => {
  const own = rows.find(({in_focus}) => in_focus)!;
  return {own, alike: rows.filter((row) => row !== own && orderOf(row) === orderOf(own))};
};

function whyNotRanked(place: PlaceInfo): string {
  const {name, predecessors} = place;
  return predecessors.length > 0
    ? `${name} did not exist in 2016, so it has no order among the authorities of that year: ${listNames(predecessors)} have one each.`
    : notHeld("The year to mid-2016 by all three measures", place);
}

export const orderOfMeasures = figure<OrderRow>({
  title: "{place’s} order of the three measures is shared by few authorities",
  subtitle:
    "Registrations with a doctor, long-term arrivals and National Insurance (NI) numbers, authorities of {region}, year to mid-2016",
  holds: (rows) => {
    const own = rows.find(({in_focus}) => in_focus);
    if (!own) return "the place is not among the authorities";
    const {alike} = others(rows);
    return (
      alike.length + 1 < rows.length * few ||
      `it is shared by ${alike.length} of the ${rows.length - 1} others`
    );
  },
  query: {
    sql: `WITH measures AS (
  SELECT places.name, place = $1 AS in_focus,
    gp_registrations_mid2016 AS doctors,
    international_in_mid2016 AS arrivals,
    nino_registrations_mid2016 AS numbers
  FROM place_indicators_2016 JOIN places USING (place)
  WHERE places.kind = 'local authority'
    AND places.parent = (SELECT parent FROM places WHERE place = $1)
)
SELECT *,
  1 + CAST(arrivals > doctors AS INTEGER) + CAST(numbers > doctors AS INTEGER) AS doctors_rank,
  1 + CAST(doctors > arrivals AS INTEGER) + CAST(numbers > arrivals AS INTEGER) AS arrivals_rank,
  1 + CAST(doctors > numbers AS INTEGER) + CAST(arrivals > numbers AS INTEGER) AS numbers_rank
FROM measures
ORDER BY name`,
    params: ["area"]
  },
  chart: orderGrid,
  describe: (rows) => {
    const {own, alike} = others(rows);
    const orders = groups(rows, orderOf)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([order, same]) => `${order} (${same.length})`);
    return `${own.name} has, from largest to smallest: ${orderOf(own)}. So do ${alike.length} of the ${rows.length - 1} other authorities${alike.length > 0 ? `: ${alike.map(({name}) => name).join(", ")}` : ""}. All orders, with how many authorities have them: ${orders.join("; ")}. No margin is published, so two measures that are close may stand in the other order.`;
  },
  table: [
    {name: "name", label: "Authority"},
    {name: "doctors", label: "Registrations with a doctor"},
    {name: "doctors_rank", label: "Rank", format: "plain"},
    {name: "arrivals", label: "Long-term arrivals"},
    {name: "arrivals_rank", label: "Rank", format: "plain"},
    {name: "numbers", label: "National Insurance numbers"},
    {name: "numbers_rank", label: "Rank", format: "plain"}
  ],
  sources: ["place_indicators_2016"],
  asked: {
    questions: [
      {
        question: "Why is the order of interest?",
        answer:
          "Many registrations with a doctor and few National Insurance numbers point to students."
      },
      {
        question: "Is the gap between two of them large?",
        answer: "It cannot be said: they have no margins, and count different people."
      }
    ],
    avoid: [
      "“This place has more migrants than that.” The order says nothing of size.",
      "“It proves that they are students.” It is a hint."
    ]
  },
  caveats: ["order-not-level", "three-measures-differ"],
  anyPlace: {
    title: "The order of three measures in {place}, and in the other authorities",
    gap: (rows, place) => (rows.some(({in_focus}) => in_focus) ? undefined : whyNotRanked(place))
  }
});
