import type { Rubric } from '../rubric/model.js';
import { type Assessment, assessedQuestions, counts, isOpen } from '../scoring/assessment.js';
import type { Verdict } from '../scoring/verdict.js';
import type { NextQuestion } from './model.js';

/** The reasons for a verdict, one sentence each, the weightiest first. */
export function reasons(
  assessment: Assessment,
  verdict: Verdict,
  next: readonly NextQuestion[],
): readonly string[] {
  const stops = assessment.knockouts.filter((knockout) => knockout.state === 'hit');
  if (stops.length > 0) return stops.map((knockout) => knockout.rule.because);
  return [...capReasons(assessment), ...openReasons(assessment, verdict, next), ...unchecked(assessment)];
}

function capReasons({ caps }: Assessment): readonly string[] {
  return caps.filter((cap) => cap.state === 'hit').map((cap) => cap.rule.because);
}

function openReasons(
  assessment: Assessment,
  verdict: Verdict,
  next: readonly NextQuestion[],
): readonly string[] {
  const open = assessedQuestions(assessment).filter((each) => counts(each) && isOpen(each.state));
  if (open.length === 0) return [];
  const many =
    open.length === 1 ? 'One question that counts is open' : `${open.length} questions that count are open`;
  if (verdict.firm)
    return [`${many}, and no answer to ${open.length === 1 ? 'it' : 'them'} changes the verdict.`];
  const settling = next.find((each) => each.settles);
  const ask = open.find((each) => each.question.id === settling?.question)?.question.ask;
  return [ask === undefined ? `${many}.` : `${many}; one can settle it: ${ask}`];
}

function unchecked({ knockouts }: Assessment): readonly string[] {
  const count = knockouts.filter((knockout) => knockout.state === 'unknown').length;
  if (count === 0) return [];
  return [count === 1 ? 'One knock-out is not ruled out yet.' : `${count} knock-outs are not ruled out yet.`];
}

/** The title that goes with a verdict. */
export function verdictTitle(rubric: Rubric, id: string): string {
  return rubric.bands.find((band) => band.id === id)?.title ?? 'Stop: do not pay for this';
}
