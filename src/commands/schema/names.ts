/** The available schemas. */
export const SCHEMAS = ['rubric', 'answers', 'result', 'summary', 'comparison', 'versus'] as const;

export type SchemaName = (typeof SCHEMAS)[number];
