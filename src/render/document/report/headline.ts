import { actionWords } from '../../../words/en/report/action.js';
import { bandsInWords, OPEN } from '../../../words/en/report/overview.js';
import { reasonSentence } from '../../../words/en/report/verdict-reasons.js';
import { titledVerdict } from '../../../words/en/verdict-summary.js';
import type { Overviewed } from './overview-parts.js';

/** What to do, and why in half a sentence. */
export function headline(report: Overviewed): string {
  const { rubric, result } = report;
  const action = actionWords(result.verdict, rubric).replace(/\.$/, '');
  return `${action}.  ${reason(report)}`;
}

function reason({ rubric, result }: Overviewed): string {
  const { verdict, coverage, next } = result;
  const bands = bandsInWords(
    verdict,
    rubric.bands.map(({ id }) => id),
  );
  if (verdict.id === 'stop') {
    const [because] = verdict.because;
    return `STOP: ${because === undefined ? '' : reasonSentence(because)}`;
  }
  if (verdict.action !== 'wait')
    return verdict.firm ? `${titledVerdict(rubric.bands, verdict.id)}.` : `${bands}.`;
  const settle = verdict.until?.settle ?? [];
  if (settle.length === 1) return `${bands}: ${OPEN.settledBy(next.length)}.`;
  if (settle.length > 1) return `${bands}: ${OPEN.settledTogether(settle.length)}.`;
  if (verdict.actions.length === 1) return `${bands}, ${OPEN.unless(verdict.unless.length)}.`;
  return coverage.answered === 0
    ? `${OPEN.tooMuch(next.length)}.`
    : `${bands}: ${OPEN.tooMuch(next.length)}.`;
}
