import { verdictWord } from '../../../words/en/phrases.js';
import { actionWords } from '../../../words/en/report/action.js';
import { bandsInWords, OPEN } from '../../../words/en/report/overview.js';
import { reasonSentence } from '../../../words/en/report/verdict-reasons.js';
import { titledVerdict } from '../../../words/en/verdict-summary.js';
import type { Overviewed } from './overview-parts.js';
import { questionBehindAllKnockouts } from './overview-tasks.js';

/** What to do, and why in half a sentence. */
export function headline(report: Overviewed): string {
  const { rubric, result } = report;
  const action = actionWords(result.verdict, rubric).replace(/\.$/, '');
  return `${action}.  ${reason(report)}`;
}

function reason(report: Overviewed): string {
  const { rubric, result } = report;
  const { verdict, coverage } = result;
  const open = openQuestions(verdict);
  const bands = bandsInWords(
    verdict,
    rubric.bands.map(({ id }) => id),
  );
  if (verdict.id === 'stop') {
    const [because] = verdict.because;
    return `${verdictWord('stop')}: ${because === undefined ? '' : reasonSentence(because)}`;
  }
  if (verdict.action !== 'wait')
    return verdict.firm && !verdict.free ? `${titledVerdict(rubric.bands, verdict.id)}.` : `${bands}.`;
  if (coverage.answered === 0) return `${OPEN.tooMuch(open)}.`;
  const settle = verdict.until?.settle ?? [];
  const unless = verdict.unless.length === 0 ? '' : `, ${OPEN.unless(verdict.unless.length)}`;
  if (questionBehindAllKnockouts(report) !== undefined) return `${bands}${unless}: ${OPEN.answerFirst}.`;
  if (verdict.actions.length === 1) return `${bands}${unless}.`;
  if (settle.length === 1) return `${bands}: ${OPEN.settledBy(open)}${unless}.`;
  if (settle.length > 1) return `${bands}: ${OPEN.settledTogether(settle.length)}${unless}.`;
  return `${bands}: ${OPEN.tooMuch(open)}${unless}.`;
}

/** How many questions are open that the verdict or its rules wait for. */
function openQuestions({ because }: Overviewed['result']['verdict']): number {
  const reason = because.find(({ kind }) => kind === 'open-questions');
  return reason?.kind === 'open-questions' ? reason.scoring + reason.rulesOnly : 0;
}
