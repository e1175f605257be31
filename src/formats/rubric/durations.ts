const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, mo: 30.4375, y: 365.25 };

/** The days in a duration that the schema has accepted, like 90d or 12mo. */
export function daysOf(duration: string): number {
  const [, count, unit = ''] = /^([0-9]+)([a-z]+)$/.exec(duration) ?? [];
  const days = Number(count) * (DAYS[unit] ?? Number.NaN);
  if (Number.isNaN(days)) {
    throw new Error(`not a duration: ${duration}`);
  }
  return days;
}
