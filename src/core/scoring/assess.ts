import type { AnswerSet } from '../answers/model.js';
import type { RuleState } from '../report/model.js';
import type { Criterion, Knockout, Rubric } from '../rubric/model.js';
import type { AssessedCriterion, Assessment, Decisive } from './assessment.js';
import { questionsRead } from './condition.js';
import { dependentsIn } from './dependents.js';
import { type Term, type WeightedMean, weightedMean } from './interval.js';
import { indexOf, type LookUp, lookUp } from './look-up.js';
import { hasContradiction } from './question-state.js';
import type { Truth } from './truth.js';

/**
 * Scores checked answers by a rubric on the day `asOf` (ISO date). The score is the weighted mean of
 * applicable criteria, each the weighted mean of its applicable questions; unknown answers make intervals, and
 * questions whose `when` is unknown are optional terms.
 */
export function assess(rubric: Rubric, answers: AnswerSet, asOf: string): Assessment {
  return assessmentBy(lookUp(indexOf(rubric), answers, asOf), rubric, answers);
}

/** Scores answers that differ in one question from those it was made for; works out only what hangs on it. */
export interface Reassess {
  readonly decisive: (answers: AnswerSet, question: string) => Decisive;
  readonly criterion: (answers: AnswerSet, question: string, criterion: string) => AssessedCriterion;
}

/** Prepares for scoring many variations of the same answers: each costs what hangs on the varied question. */
export function reassessor(rubric: Rubric, answers: AnswerSet, asOf: string): Reassess {
  const index = indexOf(rubric);
  const look = lookUp(index, answers, asOf);
  const decided = decisiveBy(look, rubric, answers);
  const dependents = dependentsIn(rubric);
  const varied = (other: AnswerSet, question: string): LookUp =>
    lookUp(index, other, asOf, { look, changed: dependents(question) });
  return {
    decisive: (other, question) => {
      const { rules } = dependents(question);
      return decisiveBy(varied(other, question), rubric, other, { decided, changed: rules });
    },
    criterion: (other, question, criterion) => varied(other, question).criterion(criterion),
  };
}

function assessmentBy(look: LookUp, rubric: Rubric, answers: AnswerSet): Assessment {
  return {
    profile: rubric.profile.map((question) => look.question(question.id)),
    criteria: rubric.criteria.map((criterion) => look.criterion(criterion.id)),
    ...decisiveBy(look, rubric, answers),
    warnings: rubric.warnings.filter((warning) => look.truth(warning.when) === 'yes'),
  };
}

/** What is decided already, and the ids of the rules that may come out otherwise. */
interface Settled {
  readonly decided: Decisive;
  readonly changed: ReadonlySet<string>;
}

function decisiveBy(look: LookUp, rubric: Rubric, answers: AnswerSet, settled?: Settled): Decisive {
  const total = weightedMean(rubric.criteria.map((criterion) => totalTerm(look.criterion(criterion.id))));
  const known = settled?.decided;
  const isOpen = ({ id }: { readonly id: string }): boolean => settled?.changed.has(id) !== false;
  return {
    ...(total === undefined ? {} : { total }),
    knockouts: rubric.knockouts.map((rule, at) => {
      const before = isOpen(rule) ? undefined : known?.knockouts[at];
      return before ?? { rule, state: knockoutState(rule, look, answers) };
    }),
    caps: rubric.caps.map((rule, at) => {
      const before = isOpen(rule) ? undefined : known?.caps[at];
      return before ?? { rule, state: stateOf(look.truth(rule.when)) };
    }),
  };
}

/** What a criterion brings to the total: not scored, it stays in its place with no weight. */
export function totalTerm({ criterion, mean }: ScoredCriterion): Term {
  if (mean === undefined) return { weight: 0, range: { low: 0, high: 0 }, presence: 'sure' };
  return { weight: criterion.weight, range: mean.range, presence: mean.presence };
}

interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly mean?: Omit<WeightedMean, 'contributions'> | undefined;
}

/** A knock-out is clear only when the answers say so and nothing it rests on was set aside or contradicted. */
function knockoutState(rule: Knockout, look: LookUp, answers: AnswerSet): RuleState {
  if (hasContradiction(rule.verify, answers)) return 'unknown';
  const state = stateOf(look.truth(rule.when));
  const setAside = questionsRead(rule.when).some((id) => look.question(id).state === 'not-applicable');
  return state === 'clear' && setAside ? 'unknown' : state;
}

/** What becomes of a rule whose condition is true, false or unknown. */
export function stateOf(truth: Truth): RuleState {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'hit' : 'clear';
}
