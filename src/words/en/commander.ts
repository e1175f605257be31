/** What the library that reads command lines says, which says it in English. */
export const COMMANDER = {
  /** The headings of help. */
  heading: (english: string): string => english,
  options: '[options]',
  helpCommand: 'help [command]',
  /** A line of usage with its general words, `[options]` and `[command]`. */
  usage: (english: string): string => english,
  /** The description of an option, with its choices and its default in brackets behind it. */
  described: (english: string): string => english,
  /** What is wrong with a command line, and behind it what may be meant. */
  mistake: (english: string): string => english,
};
