/** Headings and lines of the man page; commands and topics speak for themselves. */
export const MAN_PAGE = {
  manual: 'User Commands',
  name: ['NAME', 'credcheck', 'ask the right questions about a micro-credential before you pay for it'],
  synopsis: ['SYNOPSIS', 'credcheck', 'command', 'arguments'],
  description: 'DESCRIPTION',
  topic: (name: string): string => (name === 'exit-codes' ? 'EXIT STATUS' : name.toUpperCase()),
  seeAlso: [
    'SEE ALSO',
    'The pages in docs/ of the source of credcheck, and "credcheck help rule ID" for a rule of lint.',
  ],
} as const;
