const months =
  "January February March April May June July August September October November December".split(
    " "
  );

/** Returns a day as 31 March 2023. */
export function formatDay(date: Date | string): string {
  const day = typeof date === "string" ? new Date(`${date}T00:00:00Z`) : date;
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** Returns a day as March 2023. */
export function formatMonth(date: Date | string): string {
  return formatDay(date).replace(/^\d+ /, "");
}

/** Returns a release as a reader says it: 2016-06 is June 2016, everything else stays as it is. */
export function formatRelease(release: string): string {
  return /^\d{4}-\d\d$/.test(release) ? formatMonth(`${release}-01`) : release;
}

/** Returns the quarter that ends on a day as July to September 2015. */
export function formatQuarter(end: Date | string): string {
  const day = typeof end === "string" ? new Date(`${end}T00:00:00Z`) : end;
  const last = day.getUTCMonth();
  return `${months[(last + 10) % 12]} to ${months[last]} ${day.getUTCFullYear()}`;
}
