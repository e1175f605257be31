const MOST_STARS = 4;
/** The ways to match it can double with each character of a name. */
const REPEATED_GROUP = /[*+]\(|\)[*+]|\}\+/;

/** Whether matching a pattern against one long name could take too long. */
export function isTooWide(pattern: string): boolean {
  const hasTooMany = (step: string): boolean => (step.match(/[*+]+/g) ?? []).length > MOST_STARS;
  return REPEATED_GROUP.test(pattern) || pattern.split('/').some(hasTooMany);
}
