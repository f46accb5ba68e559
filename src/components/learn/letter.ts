/** Returns the letter of the answer at an *index*, as it stands on paper and on a projector. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
