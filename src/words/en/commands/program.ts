/** Help of the program, and messages about an invalid command line. */
export const PROGRAM = {
  /** The lines that go on with each draft, the most recent first. */
  drafts: (lines: readonly string[]): string =>
    lines.length === 0
      ? 'there is no unfinished interview to resume'
      : `to resume an unfinished interview, run: ${lines.slice(0, 5).join('; or: ')}${lines.length > 5 ? `; and ${lines.length - 5} more` : ''}`,
  description: 'Ask the right questions about a micro-credential before you pay for it.',
  version: 'print the version',
  help: 'display help for command',
  optionsBefore: '\nOptions of a command may also come before it: credcheck --quiet demo',
  topics: (names: readonly string[]): string => `\nTopics of "credcheck help":\n  ${names.join(', ')}`,
  noCommand: 'no command was given',
};
