/** Prompts for where to save the answers at the end of an interview. */
export const SAVING = {
  back: 'back to your answers',
  ask: 'Save your answers to which file? (a single - for none)',
  help: 'A path that ends in .yaml or .json. "credcheck evaluate" reads the file later, and --resume goes on with it.',
  missing: 'Type a file name, or - to throw the answers away.',
  saved: (path: string, compare: string): string => `saved your answers to ${path}; to compare: ${compare}`,
};
