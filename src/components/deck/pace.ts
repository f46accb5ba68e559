/** How long a slide may take where no length of the talk was chosen, in seconds. */
const usual = 90;

/** A plan of a talk: its slides share the time alike. */
export interface Plan {
  /** How many slides there are. */
  count: number;
  /** How long the talk may take, in minutes; null for the usual time a slide. */
  minutes: number | null;
}

/** Returns how long a talk may take by its plan, in seconds. */
export function lengthOf({count, minutes}: Plan): number {
  return minutes === null ? count * usual : minutes * 60;
}

/**
 * Returns how a talk stands against its *plan*, in words, when so many seconds have
 * *elapsed* and slide *index* (from 0) is shown: in time while the slide's own share
 * of time runs, otherwise so much ahead or behind.
 */
export function paceOf(elapsed: number, index: number, plan: Plan): string {
  const share = lengthOf(plan) / plan.count;
  const [from, to] = [index * share, (index + 1) * share];
  if (elapsed < from) return `${formatTime(from - elapsed)} ahead`;
  if (elapsed > to) return `${formatTime(elapsed - to)} behind`;
  return "in time";
}

/** Returns *seconds* as 4:05. */
export function formatTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
