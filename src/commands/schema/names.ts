/** The available schemas. */
export const SCHEMAS = [
  'rubric',
  'answers',
  'result',
  'summary',
  'comparison',
  'versus',
  'portfolio',
] as const;

export type SchemaName = (typeof SCHEMAS)[number];
