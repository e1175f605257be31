import type { Interval } from '../../core/model/result.js';
import type { VerdictResult } from '../../core/model/verdict.js';
import { spanInWords, verdictWord } from '../../words/en/phrases.js';
import { wholeSpan } from '../../words/numbers/whole-numbers.js';

/** The score and the verdict of one candidate by one of several rubrics. */
export interface DiffScore {
  readonly score: Interval;
  readonly verdict: Pick<VerdictResult, 'id' | 'range' | 'firm' | 'action'>;
}

/** The possible scores, in whole numbers. */
export function scoreText({ score }: DiffScore): string {
  return spanInWords(wholeSpan(score));
}

/** The verdict, or the ends of the range of possible ones. */
export function verdictText({ verdict: { id, range, firm } }: DiffScore): string {
  return firm ? verdictWord(id) : range.map(verdictWord).join('–');
}
