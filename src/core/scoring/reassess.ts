import type { Interval } from '../report/model.js';
import type { Rubric } from '../rubric/model.js';
import { perRubric } from '../rubric/per-rubric.js';
import { knockoutState, type ScoredCriterion, stateOf, totalTerm } from './assess.js';
import type { Assessment, Decisive } from './assessment.js';
import { type Dependents, dependentsIn } from './dependents.js';
import { meanRange, type Term } from './interval.js';
import { indexOf, type LookUp, lookUp, lookUpIn } from './look-up.js';
import type { Given } from './question-state.js';

/** Scores answers that differ in one question from those of an assessment; works out only what hangs on it. */
export interface Reassess {
  readonly decisive: (varied: Given, question: string) => Decisive;
  /** The score, in [0, 1], of a criterion; undefined where it is not scored. */
  readonly criterion: (varied: Given, question: string, criterion: string) => Interval | undefined;
}

/** Prepares for scoring many variations of the answers that were assessed. */
export function reassessor(rubric: Rubric, assessment: Assessment, asOf: string): Reassess {
  const index = indexOf(rubric);
  const affectedBy = affectedIn(rubric);
  const basis = lookUpIn(assessment);
  const termOf = (each: ScoredCriterion): CriterionTerm => ({ id: each.criterion.id, ...totalTerm(each) });
  const terms = assessment.criteria.map(termOf);
  const lookAt = (varied: Given, { changed }: Affected): LookUp =>
    lookUp(index, varied, asOf, { look: basis, changed });
  return {
    decisive: (varied, question) => {
      const affected = affectedBy(question);
      const look = lookAt(varied, affected);
      const total = meanRange(replaced(terms, affected.criteria, ({ id }) => termOf(look.criterion(id))));
      const knockouts = replaced(assessment.knockouts, affected.knockouts, ({ rule }) => {
        return { rule, state: knockoutState(rule, look, varied) };
      });
      const caps = replaced(assessment.caps, affected.caps, ({ rule }) => {
        return { rule, state: stateOf(look.truth(rule.when)) };
      });
      return total === undefined ? { knockouts, caps } : { total, knockouts, caps };
    },
    criterion: (varied, question, criterion) =>
      lookAt(varied, affectedBy(question)).criterion(criterion).mean?.range,
  };
}

interface CriterionTerm extends Term {
  readonly id: string;
}

/** What can change with one answer, by its places in the rubric. */
interface Affected {
  readonly changed: Dependents;
  readonly criteria: ReadonlySet<number>;
  readonly knockouts: ReadonlySet<number>;
  readonly caps: ReadonlySet<number>;
}

const affectedIn = perRubric((rubric): ((question: string) => Affected) => {
  const dependents = dependentsIn(rubric);
  const known = new Map<string, Affected>();
  return (question) => {
    const changed = dependents(question);
    const affected = known.get(question) ?? {
      changed,
      criteria: placesOf(rubric.criteria, changed.criteria),
      knockouts: placesOf(rubric.knockouts, changed.rules),
      caps: placesOf(rubric.caps, changed.rules),
    };
    known.set(question, affected);
    return affected;
  };
});

function placesOf(things: readonly { readonly id: string }[], ids: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(things.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])));
}

/** The same list with other things in some of its places. */
function replaced<T>(list: readonly T[], places: ReadonlySet<number>, make: (known: T) => T): readonly T[] {
  return places.size === 0 ? list : list.map((known, at) => (places.has(at) ? make(known) : known));
}
