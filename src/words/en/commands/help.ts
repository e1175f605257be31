/** Help of `credcheck help`. */
export const HELP = {
  summary: 'explain a command or a topic',
  description: 'Explain a command, or a topic that several commands share.',
  subject: (topics: readonly string[]): string => `a command, or one of ${topics.join(', ')}`,
};
