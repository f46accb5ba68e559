/** The first columns of every table that is about places. */
export const placeColumns = {
  place: {type: "STRING", description: "our stable name of the place, as in the table places"},
  code_as_published: {
    type: "STRING",
    description: "the area code that the publisher used, which is not always the code of the time"
  }
} as const;
