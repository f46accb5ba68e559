import type {Source} from "./source.js";

/** Every publisher's interface that a refresh can ask. */
export const sources: readonly Source[] = [];
