/** What there are schemas of. */
export const SCHEMAS = ['rubric', 'answers', 'result', 'summary'] as const;

export type SchemaName = (typeof SCHEMAS)[number];
