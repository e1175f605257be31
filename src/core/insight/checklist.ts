import type { AnswerSet, CheckEntry } from '../model/answer.js';
import { isOpen } from '../model/question-state.js';
import type { ChecklistItem, CheckState, NextQuestion, RuleState } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { Rubric, VerifyItem } from '../model/rubric.js';
import { concernsKnockout } from '../model/rules.js';
import { isStale, lastFreshDay } from '../scoring/age.js';
import { type AssessedQuestion, type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { evaluationBy, evaluationIn } from '../scoring/evaluation.js';
import { decide } from '../scoring/verdict.js';
import type { Projection, WhatIf } from './what-if.js';

interface Situation {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly now: Required<Projection>;
  readonly next: readonly NextQuestion[];
  readonly attempt: WhatIf;
  readonly asOf: string;
}

/**
 * What to verify before paying: the items of every question that is certainly asked, of every knock-out, and those of
 * the rubric itself, each only where its own condition holds. First what decides the verdict, knock-outs before points; then
 * other knock-outs, what is always to be checked, such as the price, and the rest by impact.
 */
export function checklist(situation: Situation): readonly ChecklistItem[] {
  const listed = listedBy(situation.assessment);
  const ofQuestions = assessedQuestions(situation.assessment)
    .filter(({ asked, state }) => asked === 'yes' && state !== 'not-applicable')
    .flatMap((assessed) => questionItems(situation, assessed, listed(assessed.question.verify)));
  const ofKnockouts = situation.assessment.knockouts.flatMap(({ rule, state }) =>
    listed(rule.verify).map((item) =>
      itemOf(situation, item, {
        names: { knockout: rule.id },
        impact: 0,
        decides: knockoutDecides(situation, rule.id, state),
      }),
    ),
  );
  const always = listed(situation.rubric.checks).map((item) =>
    itemOf(situation, item, { names: {}, impact: 0, decides: false }),
  );
  const items = [...ofQuestions, ...ofKnockouts, ...always];
  const rank = rankBy(situation.rubric);
  return items.sort((a, b) => rank(a) - rank(b) || b.impact - a.impact);
}

/** Finds the items without a condition, and those whose condition is certain to hold. */
function listedBy(assessment: Assessment): (items: readonly VerifyItem[]) => readonly VerifyItem[] {
  const { question, criterion } = evaluationIn(assessment);
  const { truth } = evaluationBy(question, criterion);
  return (items) => items.filter(({ when }) => when === undefined || truth(when) === 'yes');
}

/** An open knock-out decides while the verdict is open; a hit one if the verdict would differ without it. */
function knockoutDecides({ rubric, assessment, now }: Situation, id: string, state: RuleState): boolean {
  if (state !== 'hit') return state === 'unknown' && !now.verdict.firm;
  const knockouts = assessment.knockouts.filter(({ rule }) => rule.id !== id);
  return decide(rubric, { knockouts, caps: assessment.caps }, now.score).id !== now.verdict.id;
}

function rankBy(rubric: Rubric): (item: ChecklistItem) => number {
  return (item) => {
    const stops = concernsKnockout(rubric, item);
    if (item.decides) return stops ? 0 : 1;
    if (stops) return 2;
    return item.question === undefined ? 3 : 4;
  };
}

function questionItems(
  situation: Situation,
  assessed: AssessedQuestion,
  items: readonly VerifyItem[],
): readonly ChecklistItem[] {
  if (items.length === 0) return [];
  const subject = {
    names: { question: assessed.question.id },
    assessed,
    ...consequence(situation, assessed),
  };
  return items.map((item) => itemOf(situation, item, subject));
}

/** What a checklist item is about, and what depends on it. */
interface Subject {
  readonly names: Pick<ChecklistItem, 'question' | 'knockout'>;
  readonly assessed?: AssessedQuestion;
  readonly impact: number;
  readonly decides: boolean;
}

function itemOf({ answers, asOf }: Situation, item: VerifyItem, subject: Subject): ChecklistItem {
  const entry = answers.checks.get(item.id);
  const freshUntil = lastFreshDay(entry?.evidence?.checked, item.maxAge);
  return {
    id: item.id,
    ...(item.title !== undefined && { title: item.title }),
    ...(item.page !== undefined && { page: item.page }),
    ...(item.minutes !== undefined && { minutes: item.minutes }),
    ...subject.names,
    open: item.open,
    find: item.find,
    wrongIf: item.wrongIf,
    state: checkState(item, entry, subject.assessed, asOf),
    ...(freshUntil !== undefined && { freshUntil }),
    impact: subject.impact,
    decides: subject.decides,
    ...entry?.evidence,
  };
}

/** A confirmation holds while it and the answer behind it are fresh, and only with a source if one is required. */
function checkState(
  item: VerifyItem,
  entry: CheckEntry | undefined,
  assessed: AssessedQuestion | undefined,
  asOf: string,
): CheckState {
  if (entry === undefined || entry.state !== 'confirmed') return entry?.state ?? 'open';
  if (isStale(entry.evidence?.checked, item.maxAge, asOf) || assessed?.state === 'stale') return 'stale';
  const hasSource = (entry.evidence?.source ?? assessed?.answer?.evidence?.source) !== undefined;
  return assessed?.question.evidence === 'required' && !hasSource ? 'open' : 'confirmed';
}

/** For an answer: the loss of the low end without it. For an open question: its swing. */
function consequence(
  { now, next: open, attempt }: Situation,
  assessed: AssessedQuestion,
): { impact: number; decides: boolean } {
  if (isOpen(assessed.state)) {
    const next = open.find((each) => each.question === assessed.question.id);
    const verdicts = new Set(next?.answers.map((each) => each.verdict));
    const moves = next?.settles === true || verdicts.size > 1;
    return { impact: next?.swing ?? 0, decides: moves && !now.verdict.firm };
  }
  const without = attempt.without(assessed.question);
  return {
    impact: Math.max(0, roundOnce(now.score.low - (without?.score?.low ?? 0))),
    decides: without?.verdict.id !== now.verdict.id || without.verdict.firm !== now.verdict.firm,
  };
}
