/** Where a fault is in a text, counted from 1. */
export interface Place {
  line: number;
  column?: number;
}
