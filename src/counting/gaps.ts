import type {Gap} from "./gap.js";
import {livingHere} from "./gaps/living-here.js";
import {moving} from "./gaps/moving.js";
import {outOfSight} from "./gaps/out-of-sight.js";
import {protection} from "./gaps/protection.js";

/**
 * The register of gaps: the groups that Tyler (2016, section 3) names, and those
 * that came up since. Looked through in November 2026.
 */
export const gaps: readonly Gap[] = [...protection, ...outOfSight, ...moving, ...livingHere];
