import {describe, expect, it} from "vitest";
import {
  departures,
  stockAndFlow,
  stockFromArrivals,
  stockFromEmpty,
  waitFromStock
} from "./stock-flow.js";
import {exponentialWait, logNormalWait} from "./waiting-time.js";

describe("stockFromArrivals, waitFromStock and departures", () => {
  it("obey Little's law", () => {
    expect(stockFromArrivals(38_900, 0.5)).toBe(19_450);
    expect(waitFromStock(90, 120)).toBe(0.75);
    expect(departures(120, {start: 80, end: 100})).toBe(100);
  });
  it("reject what is no number of people or years", () => {
    expect(() => stockFromArrivals(-1, 1)).toThrow("invalid arrivals; not zero or more: -1");
    expect(() => waitFromStock(1, 0)).toThrow("invalid arrivals; not above zero: 0");
    expect(() => departures(1, {start: NaN, end: 1})).toThrow("invalid stock");
  });
});

describe("stockAndFlow(wait, options)", () => {
  it("sums four snapshots to 396, of 219 people, of whom 120 arrived", () => {
    const queue = stockAndFlow(logNormalWait(0.5, 1), {arrivals: 120});
    expect(queue.sumOfSnapshots).toBeCloseTo(395.7, 1);
    expect(queue.present).toBeCloseTo(218.9, 1);
    expect(queue.meanWaitInSnapshot).toBeCloseTo(2.24, 2);
  });
  it("doubles the stock where decisions take twice as long", () => {
    const [fast, slow] = [0.5, 1].map((median) =>
      stockAndFlow(logNormalWait(median, 1), {arrivals: 120})
    );
    expect(slow!.stock / fast!.stock).toBeCloseTo(2, 9);
  });
  it("doubles the wait of those met, for exponential waits", () => {
    const queue = stockAndFlow(exponentialWait(0.5), {arrivals: 120});
    expect(queue.meanWaitInSnapshot).toBe(1);
    expect(queue.stillHere).toBeCloseTo(Math.exp(-0.5), 12);
  });
  it("rejects a queue without arrivals or time", () => {
    expect(() => stockAndFlow(exponentialWait(1), {arrivals: 0})).toThrow("invalid arrivals");
    expect(() => stockAndFlow(exponentialWait(1), {arrivals: 1, gap: NaN})).toThrow("invalid gap");
  });
});

describe("stockFromEmpty(wait, options)", () => {
  it("is still short after one year and after two", () => {
    const wait = logNormalWait(0.5, 1);
    expect(stockFromEmpty(wait, {arrivals: 120, years: 1})).toBeCloseTo(66.8, 1);
    expect(stockFromEmpty(wait, {arrivals: 120, years: 2})).toBeCloseTo(84.2, 1);
    expect(stockFromEmpty(wait, {arrivals: 120, years: 1000})).toBeCloseTo(98.9, 1);
  });
});

describe("waiting times", () => {
  it("reject what has no length or spread", () => {
    expect(() => logNormalWait(0, 1)).toThrow("invalid median; not above zero: 0");
    expect(() => logNormalWait(1, 0)).toThrow("invalid sigma; not above zero: 0");
    expect(() => exponentialWait(NaN)).toThrow("invalid mean; not above zero: NaN");
    expect(() => exponentialWait(1).meanUpTo(0)).toThrow("invalid years");
    expect(() => logNormalWait(1, 1).meanUpTo(-1)).toThrow("invalid years");
  });
});
