/** The sections of an answers file; what else is in it is the person's own. */
export const SECTIONS = ['credcheck', 'rubric', 'candidate', 'answers', 'checks'] as const;

/** A map of plain values. */
export type PlainMap = Readonly<Record<string, unknown>>;
