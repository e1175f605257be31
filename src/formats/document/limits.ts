/** The largest rubric file that is read, in bytes. */
export const RUBRIC_CAP = 256 * 1024;

/** The largest answers file that is read, in bytes. */
export const ANSWERS_CAP = 1024 * 1024;

/** The most keys that a map in YAML may have. */
export const MAX_KEYS = 1000;

/** Longer text in a rubric is refused; it would not be readable on a screen anyway. */
export const LONGEST_TEXT = 2000;
