import type * as en from '../../en/comparison/names.js';
import { ANSWER_WORDS } from '../answer-words.js';

export const inSeries: typeof en.inSeries = (words, join = 'and') =>
  join === 'and' ? ANSWER_WORDS.and(words) : ANSWER_WORDS.examples(words, 0);
