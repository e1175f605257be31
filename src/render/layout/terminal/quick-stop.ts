import type { QuickStop } from '../../../core/interview/quick.js';
import type { Rubric } from '../../../core/model/rubric.js';
import type { Verdict } from '../../../core/model/verdict.js';
import { counted } from '../../../words/en/phrases.js';
import { UNLESS_STOPPED } from '../../../words/en/range-text.js';
import { verdictHeadline } from '../../../words/en/verdict-summary.js';

/** Says which verdict stays whatever else is answered, what is left out, and how to ask about open warnings. */
export function quickStopText(rubric: Rubric, stop: QuickStop): string {
  const { verdict, leftOut } = stop;
  const title = rubric.bands.find(({ id }) => id === verdict.id)?.title ?? '';
  const headline = verdictHeadline({ ...verdict, title });
  const stands = verdict.firm
    ? `It is ${headline}.`
    : `It stays ${headline}${unless(verdict)}, because of what could not be found out.`;
  const questions = counted(leftOut.length, 'question');
  return `No answer to the rest can change the verdict any more. ${stands} Stopping here leaves out ${questions}.${warningsText(stop)}`;
}

function warningsText({ openWarnings, askForWarnings }: QuickStop): string {
  if (openWarnings.length === 0) return '';
  const ask = askForWarnings.map((id) => `--ask ${id}`).join(' ');
  const warnings = openWarnings.length === 1 ? 'This warning is' : 'These warnings are';
  return ` ${warnings} still open: ${openWarnings.join(', ')}. To check later: credcheck evaluate --quick ${ask} --resume FILE`;
}

/** Where all that is open is a knock-out, the headline says it itself. */
function unless({ id, range: [lowest, highest] }: Verdict): string {
  return lowest === 'stop' && id !== highest ? UNLESS_STOPPED : '';
}
