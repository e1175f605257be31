import type { AnswerSet } from '../answers/model.js';
import type { RuleState } from '../report/model.js';
import type { Condition, Criterion, Knockout, Question, Rubric } from '../rubric/model.js';
import { type AssessedCriterion, type AssessedQuestion, type Assessment, presenceOf } from './assessment.js';
import { evaluate, type Facts, questionsRead } from './condition.js';
import { type Term, weightedMean } from './interval.js';
import { hasContradiction, questionState, scoreRange } from './question-state.js';
import type { Truth } from './truth.js';

/**
 * Scores checked answers by a rubric on the day `asOf` (ISO date). The score is the weighted mean of
 * applicable criteria, each the weighted mean of its applicable questions; unknown answers make intervals, and
 * questions whose `when` is unknown are optional terms.
 */
export function assess(rubric: Rubric, answers: AnswerSet, asOf: string): Assessment {
  const look = lookUp(rubric, answers, asOf);
  const criteria = rubric.criteria.map((criterion) => look.criterion(criterion.id));
  const total = weightedMean(criteria.map(totalTerm));
  return {
    profile: rubric.profile.map((question) => look.question(question.id)),
    criteria,
    ...(total === undefined ? {} : { total }),
    knockouts: rubric.knockouts.map((rule) => ({ rule, state: knockoutState(rule, look, answers) })),
    caps: rubric.caps.map((rule) => ({ rule, state: stateOf(look.truth(rule.when)) })),
    warnings: rubric.warnings.filter((warning) => look.truth(warning.when) === 'yes'),
  };
}

interface LookUp {
  readonly question: (id: string) => AssessedQuestion;
  readonly criterion: (id: string) => AssessedCriterion;
  readonly truth: (condition: Condition) => Truth;
}

/** Each thing is worked out once, when something first reads it: conditions may point backwards and forwards. */
function lookUp(rubric: Rubric, answers: AnswerSet, asOf: string): LookUp {
  const homes = questionHomes(rubric);
  const criteriaById = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const question = memoise((id: string): AssessedQuestion => {
    const home = homes.get(id);
    if (home === undefined) throw new Error(`no such question: ${id}`);
    const asked = home.question.when === undefined ? 'yes' : evaluate(home.question.when, facts);
    return assessQuestion(home, asked, answers, asOf);
  });
  const criterion = memoise((id: string): AssessedCriterion => {
    const model = criteriaById.get(id);
    if (model === undefined) throw new Error(`no such criterion: ${id}`);
    return assessCriterion(model, question);
  });
  const facts: Facts = {
    answer: (id) => answerView(question(id)),
    score: (id) => criterion(id).mean,
  };
  return { question, criterion, truth: (condition) => evaluate(condition, facts) };
}

interface Home {
  readonly question: Question;
  readonly criterion?: Criterion;
}

function questionHomes(rubric: Rubric): ReadonlyMap<string, Home> {
  const profile = rubric.profile.map((question): [string, Home] => [question.id, { question }]);
  const scored = rubric.criteria.flatMap((criterion) =>
    criterion.questions.map((question): [string, Home] => [question.id, { question, criterion }]),
  );
  return new Map([...profile, ...scored]);
}

function assessQuestion(home: Home, asked: Truth, answers: AnswerSet, asOf: string): AssessedQuestion {
  const answer = answers.answers.get(home.question.id);
  const state = questionState(home.question, asked, answers, asOf);
  const range = home.criterion && scoreRange(home.question, state, answer, asOf);
  return { ...home, asked, state, ...(answer && { answer }), ...(range && { range }) };
}

function assessCriterion(criterion: Criterion, look: (id: string) => AssessedQuestion): AssessedCriterion {
  const questions = criterion.questions.map((question) => look(question.id));
  const mean = weightedMean(questions.flatMap(questionTerm));
  return { criterion, questions, ...(mean && { mean }) };
}

function questionTerm({ question, asked, range }: AssessedQuestion): readonly Term[] {
  return range === undefined ? [] : [{ weight: question.weight, range, presence: presenceOf(asked) }];
}

/** A criterion that is not scored stays in its place with no weight, so that contributions keep their order. */
function totalTerm({ criterion, mean }: AssessedCriterion): Term {
  if (mean === undefined) return { weight: 0, range: { low: 0, high: 0 }, presence: 'sure' };
  return { weight: criterion.weight, range: mean.range, presence: mean.presence };
}

function answerView({ asked, state, answer }: AssessedQuestion): ReturnType<Facts['answer']> {
  const value = state === 'answered' && answer?.kind === 'value' ? answer.value : undefined;
  return { asked, notApplicable: state === 'not-applicable', ...(value !== undefined && { value }) };
}

/** A knock-out is clear only when the answers say so and nothing it rests on was set aside or contradicted. */
function knockoutState(rule: Knockout, look: LookUp, answers: AnswerSet): RuleState {
  if (hasContradiction(rule.verify, answers)) return 'unknown';
  const state = stateOf(look.truth(rule.when));
  const setAside = questionsRead(rule.when).some((id) => look.question(id).state === 'not-applicable');
  return state === 'clear' && setAside ? 'unknown' : state;
}

function stateOf(truth: Truth): RuleState {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'hit' : 'clear';
}

function memoise<T>(work: (id: string) => T): (id: string) => T {
  const done = new Map<string, T>();
  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const made = work(id);
    done.set(id, made);
    return made;
  };
}
