/** How a number is written in a sentence, a table or on an axis. */
export interface NumberFormat {
  /** The unit to round to, such as 100; defaults to 1. Ties are rounded away from zero. */
  to?: number;
  /** Divide by a thousand or a million before writing; defaults to neither. */
  scale?: "thousand" | "million";
  /** Whether a plus sign is written; defaults to false. */
  signed?: boolean;
  /** Whether a per cent sign is written; defaults to false. */
  percent?: boolean;
}

const scales = {thousand: 1e3, million: 1e6} as const;

/** Returns *value* rounded to a multiple of *to*, ties away from zero. */
export function roundTo(value: number, to: number): number {
  if (!(to > 0)) throw new RangeError(`invalid rounding; not above 0: ${to}`);
  // Dividing by 0.1 leaves a residue that would turn 0.15 into 0.1.
  const steps = Number((Math.abs(value) / to).toPrecision(12));
  return Math.sign(value) * Math.round(steps) * to;
}

/** Formatters by their decimals: to make one takes far longer than to use it. */
const formatters = new Map<number, Intl.NumberFormat>();

function formatterOf(digits: number): Intl.NumberFormat {
  const options = {minimumFractionDigits: digits, maximumFractionDigits: digits};
  const formatter = formatters.get(digits) ?? new Intl.NumberFormat("en-GB", options);
  formatters.set(digits, formatter);
  return formatter;
}

/**
 * The one number formatter: every number that a reader meets is written by it.
 * Commas part the thousands, as en-GB has them; the minus is a true minus sign.
 */
export function formatNumber(
  value: number,
  {to = 1, scale, signed = false, percent = false}: NumberFormat = {}
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  const divisor = scale ? scales[scale] : 1;
  const rounded = roundTo(value, to) / divisor;
  const digits = Math.max(0, Math.ceil(-Math.log10(to / divisor) - 1e-9));
  const text = formatterOf(digits).format(Math.abs(rounded));
  const isZero = Number(text.replaceAll(",", "")) === 0;
  const sign = isZero ? "" : rounded < 0 ? "\u2212" : signed ? "+" : "";
  return `${sign}${text}${percent ? "%" : ""}`;
}
