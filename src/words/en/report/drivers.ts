import { counted } from '../phrases.js';

/** Texts about the points that moved the score. */
export const DRIVERS = {
  heading: 'What moved the score',
  about: 'Points gained or lost compared with a middling answer to each question.',
  maybeAsked: 'because some questions may not be asked',
  open: 'what is still open',
  openQuestion: (question: string): string => `still open: ${question}`,
  answered: (question: string, answer: string): string => `${question} "${answer}"`,
  together: (count: number): string => `${counted(count, 'other answer')} together`,
  middle: 'with every answer in the middle',
  columns: [
    { head: 'Points', kind: 'number' },
    { head: 'For', kind: 'title' },
  ],
  moves: 'Moves',
  score: 'the score',
  total: ['Adds up to', (total: string): string => `${total}, the score`],
} as const;
