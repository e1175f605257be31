/** The available schemas. */
export const SCHEMAS = ['rubric', 'answers', 'result', 'summary', 'comparison'] as const;

export type SchemaName = (typeof SCHEMAS)[number];
