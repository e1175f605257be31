import { withAnswer } from '../answers/with-answer.js';
import type { AnswerSet, AnswerValue } from '../model/answer.js';
import { testsByQuestion } from '../model/condition.js';
import { perRubric } from '../model/per-rubric.js';
import type { Question, Rubric } from '../model/rubric.js';
import { verdictConditions } from '../model/rules.js';
import { actionsBetween, actionsInRange } from '../scoring/action.js';
import { assess } from '../scoring/assess.js';
import type { AssessedQuestion, Assessment } from '../scoring/assessment.js';
import { calledActions } from '../scoring/called-actions.js';
import { passesTest } from '../scoring/condition.js';
import { distinctAnswers } from '../scoring/distinct-answers.js';
import { openQuestions } from '../scoring/open-questions.js';
import { canScore, scoreOfValue } from '../scoring/question-score.js';
import { breakpoints } from './breakpoints.js';
import { comparedValues } from './flips/compared-values.js';
import type { Shares } from './shares.js';
import { type WhatIf, whatIf } from './what-if.js';

const MOST_QUESTIONS = 3;

/** The most answers that are tried, and the most times that all is scored anew, before the search is given up. */
const MOST_TRIES = 2000;
const MOST_SCORINGS = 200;

/** The context in which open questions are answered. */
export interface SettleInput {
  readonly rubric: Rubric;
  readonly answers: AnswerSet;
  readonly assessment: Assessment;
  readonly attempt: WhatIf;
  readonly shares: Shares;
  readonly asOf: string;
}

/** An open question and its answers that differ in score or in what they do to rules, the extreme ones first. */
interface Candidate {
  readonly question: Question;
  readonly values: readonly AnswerValue[];
}

/**
 * The shortest list of open questions, at most three, some answers to which leave a single action; the best one first.
 * Empty if there is none, or finding it takes too many tries.
 */
export function settlingQuestions(input: SettleInput): readonly string[] {
  const open = [...openQuestions(input.assessment)].sort((a, b) => moves(input, b) - moves(input, a));
  const candidates = open.map(({ possible }) => ({
    question: possible,
    values: differentAnswers(input, possible),
  }));
  const alone = settlingAlone(input, candidates);
  if (alone !== undefined) return [alone];
  const search = new Search(input, candidates);
  for (let length = 2; length <= MOST_QUESTIONS; length += 1) {
    const found = search.lists(input.answers, 0, length);
    if (found === 'given up') return [];
    if (found !== undefined) return found;
  }
  return [];
}

/** The part of the total, in [0, 1], that the answers to a question move. */
function moves({ shares }: SettleInput, { question, range }: AssessedQuestion): number {
  return range === undefined ? 0 : (shares.get(question.id) ?? 0) * (range.high - range.low);
}

const testsIn = perRubric((rubric: Rubric) => testsByQuestion(verdictConditions(rubric)));

function differentAnswers({ rubric, asOf }: SettleInput, question: Question): readonly AnswerValue[] {
  const tests = testsIn(rubric)(question.id);
  const scoreOf = (value: AnswerValue): number =>
    canScore(question) ? scoreOfValue(question, value, asOf) : 0;
  const different = new Map<string, AnswerValue>();
  for (const value of distinctAnswers(question, { tests, byScore: true, asOf }).list)
    different.set([scoreOf(value), ...tests.map((test) => passesTest(test, value))].join(), value);
  const ascending = [...different.values()].sort((a, b) => scoreOf(a) - scoreOf(b));
  return [...ascending.slice(-1), ...ascending.slice(0, -1)];
}

/** The question with the greatest part of answers that settle it alone. */
function settlingAlone(input: SettleInput, candidates: readonly Candidate[]): string | undefined {
  const { rubric, attempt, asOf } = input;
  const { operands } = comparedValues(rubric);
  let best: { readonly id: string; readonly part: number } | undefined;
  for (const { question, values } of candidates) {
    const actionsAt = (value: AnswerValue): string => {
      const verdict = attempt.verdictGiven(question, value);
      return String(verdict && actionsInRange(rubric, verdict));
    };
    const turning = breakpoints(question, {
      told: values,
      operands: operands(question.id),
      outcome: actionsAt,
      asOf,
    });
    const all = [...values, ...turning];
    const part = all.filter((value) => leavesOne(input, attempt, question, value)).length / all.length;
    if (part > (best?.part ?? 0)) best = { id: question.id, part };
  }
  return best?.id;
}

/**
 * Whether an answer leaves one action. Where both ends of the range call for the same, a band between them may be out of
 * reach.
 */
function leavesOne(
  { rubric, answers, asOf }: Pick<SettleInput, 'rubric' | 'answers' | 'asOf'>,
  attempt: WhatIf,
  question: Question,
  value: AnswerValue,
): boolean {
  const verdict = attempt.verdictGiven(question, value);
  if (verdict === undefined) return false;
  const widest = actionsInRange(rubric, verdict);
  if (widest.length === 1) return true;
  if (widest.length > actionsBetween(rubric, verdict).length + 1) return false;
  const given = withAnswer(rubric, answers, question, { kind: 'value', value });
  const called = calledActions(rubric, { answers: given, asOf }, assess(rubric, given, asOf), verdict);
  return called.length === 1;
}

/** Goes through lists of questions and their answers until one leaves a single action, or the tries are used up. */
class Search {
  private tries = MOST_TRIES;
  private scorings = MOST_SCORINGS;

  constructor(
    private readonly input: SettleInput,
    private readonly candidates: readonly Candidate[],
  ) {}

  /** A list of this length among the candidates from a place on. */
  lists(answers: AnswerSet, from: number, length: number): readonly string[] | 'given up' | undefined {
    if (length === 1) return this.last(answers, from);
    const { rubric } = this.input;
    for (const [at, { question, values }] of [...this.candidates.entries()].slice(from)) {
      for (const value of values) {
        const given = withAnswer(rubric, answers, question, { kind: 'value', value });
        const found = this.lists(given, at + 1, length - 1);
        if (found === 'given up') return found;
        if (found !== undefined) return [question.id, ...found];
      }
    }
    return undefined;
  }

  private last(answers: AnswerSet, from: number): readonly string[] | 'given up' | undefined {
    const { rubric, asOf } = this.input;
    const left = this.candidates.slice(from);
    if (left.length === 0) return undefined;
    this.scorings -= 1;
    const attempt = whatIf(rubric, answers, asOf);
    for (const { question, values } of left) {
      this.tries -= values.length;
      if (this.tries < 0 || this.scorings < 0) return 'given up';
      for (const value of values) {
        if (leavesOne({ rubric, answers, asOf }, attempt, question, value)) return [question.id];
      }
    }
    return undefined;
  }
}
