import { criteriaRead, questionsRead } from '../model/condition.js';
import type { Condition, Question, Rubric } from '../model/rubric.js';
import { dependentsIn } from '../rubric/dependents.js';
import { assess } from '../scoring/assess.js';
import { assessByIntervals } from '../scoring/assess-intervals.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import type { Interview } from './interview.js';

/** What the rest of an interview may still ask. */
export interface Pending {
  /** Ids of the questions that may still be asked; each can turn out not to apply. */
  readonly questions: ReadonlySet<string>;
  /** The current state: pending questions count as unknown. */
  readonly now: Assessment;
  /** Scored with those questions as optional terms with any answer. */
  readonly assessment: Assessment;
  /** Whether an answer to one of those questions can decide a condition. */
  readonly bearsOn: (condition: Condition) => boolean;
}

const APPLIES = ':applies';

/** Computes what an interview may still ask, and every outcome of the answers. */
export function pendingIn(rubric: Rubric, { answers, again }: Interview, asOf: string): Pending {
  const isOpen = (id: string): boolean => !answers.answers.has(id) || again.includes(id);
  const dependents = dependentsIn(rubric);
  const now = assess(rubric, answers, asOf);
  const touched = assessedQuestions(now)
    .filter(({ question, asked }) => asked === 'yes' && isOpen(question.id))
    .map(({ question }) => dependents(question.id));
  const reached = new Set(touched.flatMap((each) => [...each.questions]));
  const criteria = new Set(touched.flatMap((each) => [...each.criteria]));
  const open = new Set([...reached].filter(isOpen));
  const known = new Map([...answers.answers].filter(([id]) => !open.has(id)));
  const assessment = assessByIntervals(withOptional(rubric, open), { ...answers, answers: known }, asOf);
  const ruledOut = assessedQuestions(assessment).filter(({ asked }) => asked === 'no');
  for (const { question } of ruledOut) open.delete(question.id);
  return {
    questions: open,
    now,
    assessment,
    bearsOn: (condition) =>
      questionsRead(condition).some((id) => reached.has(id)) ||
      criteriaRead(condition).some((id) => criteria.has(id)),
  };
}

/** That a question may turn out not to apply is expressed as an unknown condition. */
function withOptional(rubric: Rubric, optional: ReadonlySet<string>): Rubric {
  const applies: Condition = {
    kind: 'answer',
    question: APPLIES,
    test: { op: 'answered', expected: true },
  };
  const relaxed = (question: Question): Question => {
    if (!optional.has(question.id)) return question;
    const when: Condition =
      question.when === undefined ? applies : { kind: 'all', of: [question.when, applies] };
    return { ...question, when };
  };
  return {
    ...rubric,
    profile: [neverAnswered(APPLIES), ...rubric.profile.map(relaxed)],
    criteria: rubric.criteria.map((each) => ({ ...each, questions: each.questions.map(relaxed) })),
  };
}

/** A question beside those of a rubric, whose answer stays unknown; no question has an id with a colon. */
export function neverAnswered(id: `:${string}`): Question {
  return { id, ask: '', type: 'text', weight: 0, evidence: 'none', verify: [] };
}
