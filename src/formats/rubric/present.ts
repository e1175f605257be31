/** Leaves out the fields that are undefined, so that a missing value is missing for every reader. */
export function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
