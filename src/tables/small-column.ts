/** In tables of a whole country, where a small count may stand but must be seen to be one. */
export const smallColumn = {
  type: "BOOLEAN",
  description: "whether the count is from 1 to 9: marked, never drawn as a point"
} as const;
