import { allQuestions, type Question } from '../../../core/model/rubric.js';
import { answerLabel } from '../../../words/en/phrases.js';
import { atBest } from '../../../words/en/report/overview.js';
import type { Overviewed } from './overview-parts.js';

const MOST = 4;

/** What speaks for it: the answers that gain the most points. */
export function reasonsFor(report: Overviewed): readonly string[] {
  return report.result.drivers.up.slice(0, MOST).flatMap(({ question }) => reasonOf(report, question));
}

/** What speaks against it: knock-outs and caps that are hit, then the answers that lose the most points. */
export function reasonsAgainst(report: Overviewed): readonly string[] {
  const { rubric, result } = report;
  const hit = result.caps.filter(({ state }) => state === 'hit');
  const limits = hit.flatMap(({ id, atMost }) => {
    const because = rubric.caps.find((cap) => cap.id === id)?.because;
    return because === undefined ? [] : [atBest(because, atMost)];
  });
  const lost = result.drivers.down.slice(0, MOST).flatMap(({ question }) => reasonOf(report, question));
  return [...limits, ...lost];
}

/** What would have to be true for the offer to be worth another look: what improves the answer that loses most. */
export function lookAgain({ rubric, result }: Overviewed): string | undefined {
  const improvements = result.drivers.down.flatMap(
    ({ question }) => questionOf(rubric, question)?.improve ?? [],
  );
  return improvements[0];
}

/** A few words of the rubric for an answer, or else its label. */
function reasonOf({ rubric, result }: Overviewed, id: string): readonly string[] {
  const row = result.criteria.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const question = questionOf(rubric, id);
  if (row?.value === undefined || question === undefined) return [];
  const option =
    'options' in question ? question.options.find(({ value }) => value === row.value) : undefined;
  if (option?.because !== undefined) return [option.because];
  const label = answerLabel(rubric, id, row.value);
  return [option === undefined ? `${question.ask} ${label}` : `"${label}"`];
}

function questionOf(rubric: Overviewed['rubric'], id: string): Question | undefined {
  return allQuestions(rubric).find((each) => each.id === id);
}
