/** The sections of an answers file; what else is in it is the person's own. */
export const SECTIONS = ['credcheck', 'rubric', 'candidate', 'answers', 'checks'] as const;

/** A map of plain values. */
export type PlainMap = Readonly<Record<string, unknown>>;

/**
 * The first lines of every YAML answers file: they name the schema for editors. The schema is a file beside the
 * answers, since no address is reachable offline and on every machine.
 */
export const ANSWERS_MODELINE = `# yaml-language-server: $schema=answers-1.schema.json
# $schema: answers-1.schema.json
`;
