import { questionsReferencedBy } from '../model/condition.js';
import { isOpen } from '../model/question-state.js';
import type { Interval } from '../model/result.js';
import type { Cap, Knockout, Rubric } from '../model/rubric.js';
import type { OpenKnockout, Reason, Verdict } from '../model/verdict.js';
import { type Assessment, contributes } from '../scoring/assessment.js';
import { openQuestions } from '../scoring/open-questions.js';
import { decide, isBetterBand } from '../scoring/verdict.js';

/** The input for finding the reasons for a verdict. */
interface ReasonInput {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly score: Interval;
  readonly verdict: Verdict;
}

/** The reasons for a verdict, the most important first. */
export function reasons(input: ReasonInput): readonly Reason[] {
  const { knockouts } = input.assessment;
  const stops = knockouts.filter(({ state }) => state === 'hit');
  if (stops.length > 0) return stops.map(({ rule }) => ruleReason('knockout', rule));
  const open = knockouts.filter(({ state }) => state === 'unknown').length;
  return [
    ...capReasons(input),
    ...openReasons(input),
    ...(open === 0 ? [] : [{ kind: 'open-knockouts' as const, count: open }]),
  ];
}

/** The knock-outs that are not ruled out, even if another one stops. */
export function openKnockouts(rubric: Rubric, { knockouts }: Assessment): readonly OpenKnockout[] {
  return knockouts
    .filter(({ state }) => state === 'unknown')
    .map(({ rule: { id, when } }) => ({ id, questions: questionsReferencedBy(when, rubric) }));
}

/** Certain caps, then those that may be hit and already limit the verdict. */
function capReasons({ rubric, assessment, score, verdict }: ReasonInput): readonly Reason[] {
  const sure = assessment.caps.filter((cap) => cap.state === 'hit');
  const maybe = assessment.caps.filter(
    ({ rule, state }) => state === 'unknown' && rule.atMost === verdict.id,
  );
  const { knockouts } = assessment;
  const isLowered =
    maybe.length > 0 && isBetterBand(rubric, decide(rubric, { knockouts, caps: sure }, score).id, verdict.id);
  const binding = isLowered ? maybe : [];
  return [
    ...sure.map(({ rule }) => ruleReason('cap', rule)),
    ...binding.map(({ rule }) => ruleReason('possible-cap', rule)),
  ];
}

function ruleReason(
  kind: 'knockout' | 'cap' | 'possible-cap',
  { id, because }: Pick<Knockout | Cap, 'id' | 'because'>,
): Reason {
  return { kind, rule: id, because };
}

/** Questions that score are counted separately; a table of many candidates shows the same number. */
function openReasons({ assessment, verdict }: ReasonInput): readonly Reason[] {
  const undecided = openQuestions(assessment);
  const unanswered = undecided.filter(({ state }) => isOpen(state));
  // Half-known answers are only named if nothing else keeps the verdict open.
  const open = unanswered.length > 0 || verdict.firm ? unanswered : undecided;
  if (open.length === 0) return [];
  const scoring = open.filter(contributes).length;
  const canChange = verdict.firm ? 'nothing' : 'verdict';
  return [{ kind: 'open-questions', scoring, rulesOnly: open.length - scoring, canChange }];
}
