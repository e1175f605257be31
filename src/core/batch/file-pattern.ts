const MOST_STARS = 4;
/** The ways to match it can double with each sign of a name. */
const REPEATED_GROUP = /[*+]\(|\)[*+]|\}\+/;

/** Whether a pattern of file names could take longer to try on one long name than anybody waits. */
export function isTooWide(pattern: string): boolean {
  const hasTooMany = (step: string): boolean => (step.match(/[*+]+/g) ?? []).length > MOST_STARS;
  return REPEATED_GROUP.test(pattern) || pattern.split('/').some(hasTooMany);
}
