import { criteriaRead, questionsReferencedBy, testsByQuestion } from '../../model/condition.js';
import { perRubric } from '../../model/per-rubric.js';
import { isUndecided } from '../../model/question-state.js';
import type { Condition, Rubric } from '../../model/rubric.js';
import { verdictConditions } from '../../model/rules.js';
import {
  type AssessedQuestion,
  type Assessment,
  assessedQuestions,
  contributes,
} from '../../scoring/assessment.js';
import { countsWithin } from '../../scoring/open-questions.js';
import { type WayLevel, wayLevels } from './levels.js';

/** A question that is, or may be, asked, with the levels that it takes in turn. */
export interface WayQuestion {
  readonly id: string;
  /** Whether it is one of the open questions that take part. */
  readonly isOpen: boolean;
  /** Where it is not known whether the question is asked. */
  readonly gate?: Condition | undefined;
  readonly levels: readonly WayLevel[];
  /** Id of the criterion in whose score it counts. */
  readonly criterion?: string | undefined;
  readonly weight: number;
}

/** What the conditions read that a verdict depends on. */
const readIn = perRubric((rubric: Rubric) => {
  const conditions = verdictConditions(rubric);
  return { testsOf: testsByQuestion(conditions), criteria: new Set(conditions.flatMap(criteriaRead)) };
});

/** The questions that the ways of filling in what is open depend on; each after those that its `when` reads. */
export function wayQuestions(rubric: Rubric, assessment: Assessment, asOf: string): readonly WayQuestion[] {
  const { testsOf, criteria } = readIn(rubric);
  const isRead = (each: AssessedQuestion): boolean =>
    contributes(each) || testsOf(each.question.id).length > 0 || countsWithin(criteria, each);
  const all = assessedQuestions(assessment).flatMap((each): readonly WayQuestion[] => {
    const { question, possible, criterion, asked, state, answer, range } = each;
    const isOpen = isUndecided(state);
    if (!isRead(each) || !(isOpen || (state === 'answered' && answer?.kind === 'value'))) return [];
    const value = answer?.kind === 'value' && !isOpen ? answer.value : undefined;
    return [
      {
        id: question.id,
        isOpen: isOpen && question.type !== 'text',
        gate: asked === 'unknown' ? question.when : undefined,
        levels:
          value === undefined
            ? wayLevels(possible, testsOf(question.id), asOf)
            : [{ value, score: range?.low ?? 0 }],
        criterion: range === undefined ? undefined : criterion?.id,
        weight: question.weight,
      },
    ];
  });
  return inOrder(rubric, all);
}

function inOrder(rubric: Rubric, all: readonly WayQuestion[]): readonly WayQuestion[] {
  const byId = new Map(all.map((question) => [question.id, question]));
  const ordered = new Set<WayQuestion>();
  const visit = (question: WayQuestion): void => {
    if (question.gate !== undefined) {
      for (const id of questionsReferencedBy(question.gate, rubric)) {
        const before = byId.get(id);
        if (before !== undefined && !ordered.has(before)) visit(before);
      }
    }
    ordered.add(question);
  };
  for (const question of all) visit(question);
  return [...ordered];
}
