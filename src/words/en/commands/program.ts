/** Help of the program, and messages about an invalid command line. */
export const PROGRAM = {
  description: 'Ask the right questions about a micro-credential before you pay for it.',
  version: 'print the version',
  topics: (names: readonly string[]): string => `\nTopics of "credcheck help":\n  ${names.join(', ')}`,
  noCommand: 'no command was given',
};
