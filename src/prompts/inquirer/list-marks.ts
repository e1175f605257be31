import type { Marks, TypedAnswer } from '../../core/model/partial-value.js';

/** How an option is marked: as certain, as perhaps, or not. */
export type OptionMark = 'marked' | 'perhaps' | 'unmarked';

/** Nothing is marked. */
export const NO_MARKS: Marks = { sure: [], maybe: [] };

/** The lines marked by an earlier answer, or by what was marked when help was requested. */
export function marksAt(at: TypedAnswer | undefined, picks: 'one' | 'marks'): Marks {
  if (typeof at === 'string') return { sure: [at], maybe: [] };
  if (at === undefined || picks === 'one') return NO_MARKS;
  if ('sure' in at) return at;
  return at.length === 0 ? NO_MARKS : { sure: at, maybe: [] };
}

/** What marks mean as an answer. */
export function typedMarks(marks: Marks): TypedAnswer {
  return marks.maybe.length === 0 ? marks.sure : marks;
}

/** The marks after an option was marked so by a key, or no longer, if it was already. */
export function markedBy(
  mark: Exclude<OptionMark, 'unmarked'>,
  { sure, maybe }: Marks,
  value: string,
): Marks {
  const next = markOf({ sure, maybe }, value) === mark ? 'unmarked' : mark;
  const without = (values: readonly string[]): readonly string[] => values.filter((each) => each !== value);
  return {
    sure: [...without(sure), ...(next === 'marked' ? [value] : [])],
    maybe: [...without(maybe), ...(next === 'perhaps' ? [value] : [])],
  };
}

/** How an option is marked. */
export function markOf({ sure, maybe }: Marks, value: string): OptionMark {
  if (maybe.includes(value)) return 'perhaps';
  return sure.includes(value) ? 'marked' : 'unmarked';
}
