import {fold} from "../../src/names/fold.js";
import {nearestNames} from "../../src/names/nearest.js";
import type {PageContext} from "../context.js";
import type {Element} from "../pieces.js";
import {faultOfClaim, judgeClaim} from "../render-claim.js";
import type {Finding} from "./finding.js";

/** Returns what the data say of a `<story-claim>`, and which verb would be right. */
export async function readVerb(
  {attributes, text, offset}: Element,
  context: PageContext
): Promise<Finding> {
  const claim = await judgeClaim(attributes, context);
  const fault = faultOfClaim(claim, text, attributes);
  const {holds, compare, with: base} = attributes;
  const right =
    fault !== null && claim.allowed ? nearestNames(fold(text), claim.allowed, 1)[0] : undefined;
  return {
    kind: "verb",
    offset,
    written: fold(text),
    asked: holds ?? `${compare} against ${base}`,
    says: claim.verdict.replaceAll("-", " "),
    reason: right === undefined ? claim.reason : `${claim.reason} Right would be “${right}”.`,
    fault
  };
}
