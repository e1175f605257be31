/** The topics besides the commands. */
export const TOPICS = ['environment', 'exit-codes', 'formats', 'rubrics', 'scoring'] as const;

export type TopicName = (typeof TOPICS)[number];
