import type { Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import { uncheckedKnockouts, type Verdict } from '../model/verdict.js';
import { type AssessedQuestion, type Assessment, contributes } from '../scoring/assessment.js';
import { openQuestions } from '../scoring/open-questions.js';
import { decide } from '../scoring/verdict.js';

/** What the reasons for a verdict are found in. */
interface ReasonInput {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** The reasons for a verdict, one sentence each, the weightiest first. */
export function reasons(grounds: ReasonInput): readonly string[] {
  const { knockouts } = grounds.assessment;
  const stops = knockouts.filter((knockout) => knockout.state === 'hit');
  if (stops.length > 0) return stops.map((knockout) => knockout.rule.because);
  const unchecked = knockouts.filter((knockout) => knockout.state === 'unknown').length;
  return [
    ...capReasons(grounds),
    ...openReasons(grounds),
    ...(unchecked === 0 ? [] : [uncheckedKnockouts(unchecked)]),
  ];
}

/** Sure caps, then those that may be hit and hold the verdict down already. */
function capReasons({ rubric, assessment, score, verdict }: ReasonInput): readonly string[] {
  const sure = assessment.caps.filter((cap) => cap.state === 'hit');
  const maybe = assessment.caps.filter(
    ({ rule, state }) => state === 'unknown' && rule.atMost === verdict.id,
  );
  const isLowered =
    maybe.length > 0 && decide(rubric, { ...assessment, caps: sure }, score).id !== verdict.id;
  const binding = isLowered ? maybe : [];
  return [
    ...sure.map((cap) => cap.rule.because),
    ...binding.map((cap) => `A cap may be hit: ${cap.rule.because}`),
  ];
}

function openReasons({ assessment, verdict }: ReasonInput): readonly string[] {
  const open = openQuestions(assessment);
  if (open.length === 0) return [];
  const many = openText(open);
  if (verdict.firm)
    return [`${many}, and no answer to ${open.length === 1 ? 'it' : 'them'} changes the verdict.`];
  return [`${many}.`];
}

/** Only those that score count; a table of many candidates has the same number. */
function openText(open: readonly AssessedQuestion[]): string {
  const counting = open.filter(contributes).length;
  const waiting = open.length - counting;
  if (counting === 0)
    return waiting === 1
      ? 'One question that only matters to rules is open'
      : `${waiting} questions that only matter to rules are open`;
  const many =
    counting === 1 ? 'One question that counts is open' : `${counting} questions that count are open`;
  if (waiting === 0) return many;
  return `${many} (and ${waiting === 1 ? 'one that only matters' : `${waiting} that only matter`} to rules)`;
}

/** The title that goes with a verdict. */
export function verdictTitle(rubric: Rubric, id: string): string {
  return rubric.bands.find((band) => band.id === id)?.title ?? 'Stop: do not pay for this';
}
