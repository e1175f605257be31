import { withEvidence } from '../answers/evidence.js';
import { withAnswer } from '../answers/with-answer.js';
import type { Answer, AnswerSet, Candidate } from '../model/answer.js';
import { questionsReferencedBy } from '../model/condition.js';
import type { Evidence } from '../model/evidence.js';
import type { Question, Rubric } from '../model/rubric.js';
import { allQuestions } from '../model/rubric.js';
import type { Ternary } from '../model/ternary.js';
import { assessByIntervals } from '../scoring/assess-intervals.js';
import { assessedQuestions } from '../scoring/assessment.js';
import { likelyAsked } from './likely-asked.js';

/** The state of an interview: the answers, the path taken, and a question that was reopened. */
export interface Interview {
  readonly answers: AnswerSet;
  /** Ids of the questions to which one can go back, in order: those answered in this session, or earlier ones too. */
  readonly trail: readonly string[];
  readonly reopened?: string;
  /** Ids of the answered questions between the reopened one and the end of the trail that going back led past. */
  readonly ahead?: readonly string[];
  /** Ids of the questions to ask again even though they have an answer. */
  readonly again: readonly string[];
  /** Where going back ends: at the first question of this session, or at the review of all answers. */
  readonly base: 'start' | 'review';
}

/** Starts or resumes an interview: answered questions are not asked, except those in `again`. */
export function startInterview(answers: AnswerSet, again: readonly string[] = []): Interview {
  return { answers, trail: [], again, base: 'start' };
}

/**
 * Puts the answers of earlier sessions on the trail, as if given in this one; questions to ask again stay
 * ahead.
 */
export function withEarlier(rubric: Rubric, interview: Interview, asOf: string): Interview {
  const { answers, again } = interview;
  let behind: ReadonlyMap<string, Answer> = new Map();
  for (;;) {
    // Each after what it depends on: going back must not lead past the answer that rules a question out.
    const asked = askedQuestions(rubric, { ...answers, answers: behind }, asOf);
    const next = allQuestions(rubric).flatMap(({ id }) => {
      const answer = answers.answers.get(id);
      return answer === undefined || asked.get(id) !== 'yes' || behind.has(id) ? [] : [[id, answer] as const];
    })[0];
    if (next === undefined)
      return { ...interview, trail: [...behind.keys()].filter((id) => !again.includes(id)) };
    behind = new Map([...behind, next]);
  }
}

/**
 * The question to ask now, or undefined if all are asked. A question whose `when` depends on something unknown is
 * skipped: it may not concern the person.
 */
export function currentQuestion(rubric: Rubric, interview: Interview, asOf: string): Question | undefined {
  const asked = askedQuestions(rubric, interview.answers, asOf);
  const { answers, reopened, again } = interview;
  return allQuestions(rubric).find(({ id }) =>
    reopened === undefined
      ? asked.get(id) === 'yes' && (!answers.answers.has(id) || again.includes(id))
      : id === reopened,
  );
}

/** Stores an answer; checks that contradicted the earlier one are open again. */
export function answerQuestion(
  rubric: Rubric,
  { answers, trail, again, base, ahead = [] }: Interview,
  question: Question,
  answer: Answer,
): Interview {
  return {
    answers: withAnswer(rubric, answers, question, answer),
    trail: [...trail, question.id, ...withoutDependent(rubric, ahead, question.id)],
    again: again.filter((id) => id !== question.id),
    base,
  };
}

/** The questions that do not depend on a changed answer, or on a question that does: those may not be asked any more. */
function withoutDependent(rubric: Rubric, ids: readonly string[], changed: string): readonly string[] {
  const open = [changed];
  return ids.filter((id) => {
    const when = allQuestions(rubric).find((question) => question.id === id)?.when;
    const depends =
      when !== undefined && questionsReferencedBy(when, rubric).some((each) => open.includes(each));
    if (depends) open.push(id);
    return !depends;
  });
}

/** Whether there is a question before the current one, or a review from which it was opened. */
export function canGoBack({ trail, base, reopened }: Interview): boolean {
  return trail.length > 0 || (base === 'review' && reopened !== undefined);
}

/** The question that going back would ask again; undefined if it leads to the review, or nowhere. */
export function questionBefore(rubric: Rubric, { trail }: Interview): Question | undefined {
  const id = trail.at(-1);
  return allQuestions(rubric).find((question) => question.id === id);
}

/** Goes back to the question before the current one, or to the review; the answer stays until it is replaced. */
export function goBack(interview: Interview): Interview {
  const { trail, base, reopened, ahead = [] } = interview;
  const previous = trail.at(-1);
  if (previous !== undefined) {
    const past = reopened === undefined ? ahead : [reopened, ...ahead];
    return { ...interview, trail: trail.slice(0, -1), reopened: previous, ahead: past };
  }
  return base === 'review' ? atReview(interview) : interview;
}

/** Moves to the review of all answers, from where any question can be opened. */
export function atReview({ answers, again }: Interview): Interview {
  return { answers, trail: [], again, base: 'review' };
}

/** Opens a question from the review; its answer stays until it is replaced. */
export function reopen(interview: Interview, id: string): Interview {
  return { ...atReview(interview), reopened: id };
}

/** Corrects the candidate; all answers stay. */
export function renameCandidate(interview: Interview, candidate: Candidate): Interview {
  if (candidate === interview.answers.candidate) return interview;
  return { ...interview, answers: { ...interview.answers, candidate } };
}

/** Adds evidence to an answer without changing it. */
export function noteEvidence(interview: Interview, id: string, evidence: Evidence): Interview {
  const answer = interview.answers.answers.get(id);
  if (answer === undefined) return interview;
  const answers = new Map(interview.answers.answers).set(id, withEvidence(answer, evidence));
  return { ...interview, answers: { ...interview.answers, answers } };
}

/** The number of questions passed, of answers, and the estimated number of questions in all. */
export interface InterviewProgress {
  readonly done: number;
  readonly answered: number;
  readonly expected: number;
}

/** How far an interview is. */
export function progressOf(rubric: Rubric, interview: Interview, asOf: string): InterviewProgress {
  const { answers } = interview.answers;
  const asked = askedQuestions(rubric, interview.answers, asOf);
  const isAnswered = (question: Question): boolean =>
    asked.get(question.id) !== 'no' &&
    answers.has(question.id) &&
    question.id !== interview.reopened &&
    !interview.again.includes(question.id);
  const answered = allQuestions(rubric).filter(isAnswered);
  const ahead = allQuestions(rubric)
    .filter((question) => !isAnswered(question))
    .reduce((sum, question) => sum + likelyAsked(question, rubric, answers), 0);
  return {
    done: answered.filter(isBehind(rubric, interview)).length,
    answered: answered.length,
    expected: answered.length + Math.max(1, Math.round(ahead)),
  };
}

/** After going back, later answers are ahead again; the review shows answers in the rubric's order. */
function isBehind(rubric: Rubric, { reopened, trail, base }: Interview): (question: Question) => boolean {
  if (reopened === undefined) return () => true;
  if (base === 'start') return ({ id }) => trail.includes(id);
  const order = allQuestions(rubric).map(({ id }) => id);
  return ({ id }) => order.indexOf(id) < order.indexOf(reopened);
}

function askedQuestions(rubric: Rubric, answers: AnswerSet, asOf: string): ReadonlyMap<string, Ternary> {
  const assessment = assessByIntervals(rubric, answers, asOf);
  return new Map(assessedQuestions(assessment).map((each) => [each.question.id, each.asked]));
}
