/**
 * The first lines of every YAML file with answers: they tell editors where the schema lies. It is a file beside the
 * answers, since there is no address that is reachable offline and on every machine.
 */
export const ANSWERS_MODELINE = `# yaml-language-server: $schema=answers-1.schema.json
# $schema: answers-1.schema.json
`;
