import type {WorkName} from "../src/counting/sources.js";

// The places on the page of what the numbers count that links lead to. They never change.

/** Returns the id of the panel of a made-up person. */
export const idOfPerson = (name: string) => `person-${name}`;

/** Returns the id of a work in the list of sources. */
export const idOfWork = (name: WorkName) => `work-${name}`;
