/** One person's stay: present at t if arrive < t ≤ leave, all in years. */
export interface Spell {
  id: string;
  arrive: number;
  leave: number;
}

/** What a table of snapshots shows of the people behind it. */
export interface SnapshotTrace {
  /** The people in each snapshot, and all snapshots added up. */
  counts: number[];
  sum: number;
  /** In how many snapshots each person is. */
  appearances: Record<string, number>;
  /** The people whom no snapshot meets. */
  missed: string[];
}

function checkSpells(spells: readonly Spell[]): void {
  for (const {id, arrive, leave} of spells)
    if (!(arrive < leave)) throw new RangeError(`invalid spell; leaves before it arrives: ${id}`);
}

/** Tells whether somebody is present at a time *t*, in years: on the day of leaving, and not of arriving. */
export const isPresent = ({arrive, leave}: Spell, t: number): boolean => arrive < t && t <= leave;

/** Returns what snapshots at the given *times*, in years, show of a list of *spells*. */
export function traceSnapshots(spells: readonly Spell[], times: readonly number[]): SnapshotTrace {
  checkSpells(spells);
  const counts = times.map((t) => spells.filter((spell) => isPresent(spell, t)).length);
  const met = spells.map(
    (spell) => [spell.id, times.filter((t) => isPresent(spell, t)).length] as const
  );
  return {
    counts,
    sum: counts.reduce((sum, count) => sum + count, 0),
    appearances: Object.fromEntries(met),
    missed: met.filter(([, times]) => times === 0).map(([id]) => id)
  };
}

/** Returns how many different people are present at some time in a period, in years. */
export function peoplePresent(
  spells: readonly Spell[],
  {from, to}: {from: number; to: number}
): number {
  checkSpells(spells);
  if (!(from < to)) throw new RangeError(`invalid period; ends before it starts: ${from}, ${to}`);
  return spells.filter(({arrive, leave}) => arrive < to && leave > from).length;
}
