import type { Interval } from '../../core/model/result.js';
import { spanInWords } from './phrases.js';

/** Texts that only the HTML page has. */
export const HTML = {
  scale: (score: Interval, bands: readonly string[]): string =>
    `Score ${spanInWords(score)} of 100. The bands begin at: ${bands.join(', ')}.`,
  openTask: 'to do',
  doneTask: 'done',
  made: (tool: string, rubric: string, asOf: string): string =>
    `Made by ${tool} with the rubric ${rubric}, as of ${asOf}.`,
  skip: 'Skip to the result',
};
