/**
 * The first lines of every YAML answers file: they name the schema for editors. The schema is a file beside the
 * answers, since no address is reachable offline and on every machine.
 */
export const ANSWERS_MODELINE = `# yaml-language-server: $schema=answers-1.schema.json
# $schema: answers-1.schema.json
`;
