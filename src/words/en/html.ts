import type { Interval } from '../../core/model/result.js';
import type { Band } from '../../core/model/rubric.js';
import { spanInWords } from './phrases.js';
import { titledVerdict } from './verdict-summary.js';

/** Texts that only the HTML page has. */
export const HTML = {
  /** The code of the language of the page, for those who have it read aloud. */
  language: 'en',
  scale: (score: Interval, bands: readonly string[]): string =>
    `Score ${spanInWords(score)} of 100. The bands begin at: ${bands.join(', ')}.`,
  /** What the bands mean, and for whom. */
  legend: (bands: readonly Pick<Band, 'id' | 'from' | 'title'>[]): string => {
    const named = bands.map(
      (band) => `${titledVerdict(bands, band.id).replace(/\.$/, '')}, from ${band.from}`,
    );
    return `${named.join('; ')}. This depends on the goal and the answers of one person; others may get another band.`;
  },
  about: (asks: string, asOf: string): string =>
    `${asks.replace(/[^?.!]$/, '$&.')} As of ${asOf}, by the answers below.`,
  range: (label: string, score: Interval): string => `${label} ${spanInWords(score)}`,
  ranges: (rows: readonly string[], bands: readonly string[]): string =>
    `Possible scores of 100: ${rows.join(', ')}. The bands begin at: ${bands.join(', ')}.`,
  openTask: 'to do',
  doneTask: 'done',
  made: (tool: string, rubric: string, asOf: string): string =>
    `Made by ${tool} with the rubric ${rubric}, as of ${asOf}.`,
  skip: 'Skip to the result',
};
