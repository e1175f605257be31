import type { Rubric } from '../../core/rubric/model.js';
import type { Verdict } from '../../core/scoring/verdict.js';
import { UNLESS_STOPPED } from '../range-text.js';
import { verdictHeadline } from '../verdict-summary.js';
import { counted } from '../words.js';

/** Says which verdict stands whatever else is answered, and what stopping here saves. */
export function quickStopText(rubric: Rubric, verdict: Verdict, saved: number): string {
  const title = rubric.bands.find(({ id }) => id === verdict.id)?.title ?? '';
  const headline = verdictHeadline({ ...verdict, title });
  const stands = verdict.firm
    ? `It is ${headline}.`
    : `It stays ${headline}${unless(verdict)}, because of what could not be found out.`;
  const questions = counted(saved, 'question');
  return `No answer to the rest can change the verdict any more. ${stands} Stopping here saves you about ${questions}.`;
}

/** Where all that is open is a knock-out, the headline says it itself. */
function unless({ id, range: [lowest, highest] }: Verdict): string {
  return lowest === 'stop' && id !== highest ? UNLESS_STOPPED : '';
}
