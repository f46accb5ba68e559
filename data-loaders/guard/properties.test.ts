import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  addressesOf,
  publish,
  TooManyTables,
  tryAll,
  valueAt,
  type Address,
  type Cube
} from "../../test/fixtures/disclosure/cube.js";
import {attack} from "./attack.js";
import {buildSystem} from "./build-system.js";
import {findExposures} from "./exposures.js";
import type {Rule} from "./protection.js";
import {loadSolver} from "./solver.js";
import {suppress} from "./suppress.js";
import type {System} from "./system.js";

const openSolver = await loadSolver();

/** Low, so that an outsider who tries every table is done some day. */
const rule: Rule = {threshold: 4, zeros: "shown"};
/** No limit, for that outsider. */
const most = 12;

/** Zero-heavy counts, half of the rest small. */
const count = fc.oneof(
  {weight: 4, arbitrary: fc.constant(0)},
  {weight: 3, arbitrary: fc.integer({min: 1, max: 3})},
  {weight: 3, arbitrary: fc.integer({min: 4, max: 9})}
);
const cubes = (sizes: number[]): fc.Arbitrary<Cube> => {
  const length = sizes.reduce((product, size) => product * size, 1);
  return fc.array(count, {minLength: length, maxLength: length}).map((counts) => ({sizes, counts}));
};
const tables = fc.oneof(cubes([3, 3]), cubes([2, 4]), cubes([5]), cubes([2, 2, 3]));

/** The cells of a system that is built from a cube stand in the order of its addresses. */
const hiddenIn = (cube: Cube, {cells}: System) => {
  const addresses = addressesOf(cube).map(String);
  const hidden = new Set(
    addresses.filter((_address, cell) => cells[cell]!.places.every(({isShown}) => !isShown))
  );
  return (address: Address) => hidden.has(String(address));
};

/** Passes over a table that fits millions of others, which is rare: it would take minutes. */
function tryAllOrPass(cube: Cube, isHidden: (address: Address) => boolean) {
  try {
    return tryAll(cube, isHidden, {least: 1, most, tables: 500_000});
  } catch (error) {
    fc.pre(!(error instanceof TooManyTables));
    throw error;
  }
}

// Trying every table by brute force takes its time.
describe("for random tables with totals", {timeout: 60_000}, () => {
  it("what an attack knows of a cell is what every table that fits allows", () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.boolean()), (cube, coins) => {
        const chosen = new Set(
          addressesOf(cube)
            .filter(
              (address) => valueAt(cube, address) > 0 && !address.every((at) => at === "total")
            )
            .filter(() => coins.next().value)
            .slice(0, 7)
            .map(String)
        );
        const isHidden = (address: Address) => chosen.has(String(address));
        const system = buildSystem([publish(cube, isHidden)], rule);
        const all = tryAll(cube, isHidden, {least: 1, most: 60});
        attack(system, openSolver, (attacker) => {
          addressesOf(cube).forEach((address, cell) => {
            if (!isHidden(address)) return;
            const {min, max} = attacker.range(cell);
            expect([min, max], String(address)).toEqual(all.get(String(address)));
          });
        });
      }),
      {numRuns: 150}
    );
  });

  it("no outsider narrows a withheld count below its protection", () => {
    fc.assert(
      fc.property(tables, (cube) => {
        const {system} = suppress(buildSystem([publish(cube)], rule), openSolver);
        const isHidden = hiddenIn(cube, system);
        const all = tryAllOrPass(cube, isHidden);
        for (const address of addressesOf(cube)) {
          const value = valueAt(cube, address);
          if (value > 0 && value < rule.threshold) expect(isHidden(address), "withheld").toBe(true);
          if (value === 0) expect(isHidden(address), "zero").toBe(false);
          if (!isHidden(address)) continue;
          const [min, max] = all.get(String(address))!;
          const isProtected = min >= 4 || (max >= 4 && max - min + 1 >= 3);
          expect(isProtected, `${address}: ${min} to ${max}`).toBe(true);
        }
        expect(findExposures(system, openSolver)).toEqual([]);
      }),
      {numRuns: 150}
    );
  });

  it("what is found to be exposed is had by that outsider too, from the named sums alone", () => {
    fc.assert(
      fc.property(tables, (cube) => {
        const isHidden = (address: Address) => {
          const value = valueAt(cube, address);
          return value > 0 && value < rule.threshold;
        };
        const system = buildSystem([publish(cube, isHidden)], rule);
        const all = tryAll(cube, isHidden, {least: 1, most: 60});
        const exposed = new Map(
          findExposures(system, openSolver).map((exposure) => [exposure.cell, exposure])
        );
        addressesOf(cube).forEach((address, cell) => {
          if (!isHidden(address)) return;
          const [min, max] = all.get(String(address))!;
          expect(exposed.has(cell)).toBe(!(max >= 4 && max - min + 1 >= 3));
          const exposure = exposed.get(cell);
          if (!exposure) return;
          expect(exposure.range).toEqual({min, max});
          const {equations} = exposure;
          const alone = attack({...system, equations}, openSolver, (attacker) =>
            attacker.range(cell)
          );
          expect(alone).toEqual(exposure.range);
        });
      }),
      {numRuns: 150}
    );
  });
});
