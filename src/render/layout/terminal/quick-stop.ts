import type { QuickStop } from '../../../core/interview/quick.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { Verdict } from '../../../core/model/verdict.js';
import { QUICK_STOP } from '../../../words/en/interview/question.js';
import { UNLESS_STOPPED } from '../../../words/en/phrases.js';
import { verdictHeadline } from '../../../words/en/verdict-summary.js';

/** Says which verdict is certain whatever else is answered, what is left out, and how to ask about open warnings. */
export function quickStopText(rubric: Rubric, stop: QuickStop): string {
  const { verdict, leftOut } = stop;
  const headline = verdictHeadline(verdict, rubric.bands);
  const verdictText = verdict.firm
    ? QUICK_STOP.is(headline)
    : QUICK_STOP.stays(`${headline}${unless(verdict)}`);
  return QUICK_STOP.text(verdictText, leftOut.length, warningsText(stop));
}

function warningsText({ openWarnings, askForWarnings }: QuickStop): string {
  if (openWarnings.length === 0) return '';
  const ask = askForWarnings.map((id) => `--ask ${id}`).join(' ');
  return QUICK_STOP.warnings(openWarnings, ask);
}

/** If only a knock-out is open, the headline says so itself. */
function unless({ id, range: [lowest, highest] }: Verdict): string {
  return lowest === 'stop' && id !== highest ? UNLESS_STOPPED : '';
}
