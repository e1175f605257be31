import type { AnswerSet, CheckEntry } from '../answers/model.js';
import type { CheckState, ChecklistItem, NextQuestion } from '../report/model.js';
import type { Rubric, VerifyItem } from '../rubric/model.js';
import { type AssessedQuestion, type Assessment, assessedQuestions, isOpen } from '../scoring/assessment.js';
import { isStale } from '../scoring/age.js';
import { roundOnce } from '../scoring/round.js';
import { type Outlook, outlook, withAnswer } from './what-if.js';

interface Situation {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly now: Outlook;
  readonly next: readonly NextQuestion[];
  readonly asOf: string;
}

/**
 * What to verify before paying: the items of every question that applies, of every knock-out, and those that
 * are always there. First what decides the verdict, then knock-outs, then by impact.
 */
export function checklist(situation: Situation): readonly ChecklistItem[] {
  const ofQuestions = assessedQuestions(situation.assessment)
    .filter((assessed) => assessed.state !== 'not-asked' && assessed.state !== 'not-applicable')
    .flatMap((assessed) => questionItems(situation, assessed));
  const ofKnockouts = situation.assessment.knockouts.flatMap(({ rule, state }) =>
    rule.verify.map((item) => ({
      ...itemOf(situation, item),
      knockout: rule.id,
      decides: state === 'unknown',
    })),
  );
  const always = situation.rubric.checks.map((item) => itemOf(situation, item));
  const items = [...ofQuestions, ...ofKnockouts, ...always];
  return items.sort((a, b) => rank(a) - rank(b) || b.impact - a.impact);
}

function rank(item: ChecklistItem): number {
  if (item.decides) return 0;
  if (item.knockout !== undefined) return 1;
  return item.question === undefined ? 3 : 2;
}

function questionItems(situation: Situation, assessed: AssessedQuestion): readonly ChecklistItem[] {
  const { impact, decides } = consequence(situation, assessed);
  return assessed.question.verify.map((item) => ({
    ...itemOf(situation, item, assessed),
    question: assessed.question.id,
    impact,
    decides,
  }));
}

function itemOf(situation: Situation, item: VerifyItem, assessed?: AssessedQuestion): ChecklistItem {
  const entry = situation.answers.checks.get(item.id);
  return {
    id: item.id,
    open: item.open,
    find: item.find,
    wrongIf: item.wrongIf,
    state: checkState(item, entry, assessed, situation.asOf),
    impact: 0,
    decides: false,
    ...(entry?.source !== undefined && { source: entry.source }),
    ...(entry?.checked !== undefined && { checked: entry.checked }),
  };
}

/** A confirmation holds while it and the answer behind it are fresh, and where a source is required there is one. */
function checkState(
  item: VerifyItem,
  entry: CheckEntry | undefined,
  assessed: AssessedQuestion | undefined,
  asOf: string,
): CheckState {
  if (entry === undefined || entry.state !== 'confirmed') return entry?.state ?? 'open';
  if (isStale(entry.checked, item.maxAge, asOf) || assessed?.state === 'stale') return 'stale';
  const hasSource = entry.source !== undefined || assessed?.answer?.source !== undefined;
  return assessed?.question.evidence === 'required' && !hasSource ? 'open' : 'confirmed';
}

/** For an answer: what the low end loses without it. For an open question: its swing. */
function consequence(situation: Situation, assessed: AssessedQuestion): { impact: number; decides: boolean } {
  const { rubric, answers, now, asOf } = situation;
  if (isOpen(assessed.state)) {
    const next = situation.next.find((each) => each.question === assessed.question.id);
    const verdicts = new Set(next?.answers.map((each) => each.verdict));
    return { impact: next?.swing ?? 0, decides: next !== undefined && (next.settles || verdicts.size > 1) };
  }
  const without = outlook(rubric, withAnswer(answers, assessed.question, { kind: 'unknown' }), asOf);
  if (without === undefined) return { impact: 0, decides: true };
  return {
    impact: Math.max(0, roundOnce(now.score.low - without.score.low)),
    decides: without.verdict.id !== now.verdict.id || without.verdict.firm !== now.verdict.firm,
  };
}
