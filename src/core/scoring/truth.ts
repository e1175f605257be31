/** Three-valued logic after Kleene: `unknown` stands for "yes in some completions, no in others, or not told". */
export type Truth = 'yes' | 'no' | 'unknown';

/** `yes` where all are, `no` where one is not; `yes` for none at all. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** `yes` where one is, `no` where none is; `no` for none at all. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** The opposite; unknown stays unknown. */
export function opposite(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** Lifts a plain boolean. */
export function truthOf(fact: boolean): Truth {
  return fact ? 'yes' : 'no';
}
