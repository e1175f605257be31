import { isUndecided } from '../model/question-state.js';
import type { AssessedQuestion, RuleStates } from './assessment.js';
import { type Branch, rulesUnder, type Situation } from './branch.js';
import { readsIn } from './conditions-in.js';
import { evaluationBy } from './evaluation.js';
import { levelsIn } from './levels.js';
import { hasContradiction } from './question-state.js';

/** The rules in the completion with the lowest or the highest answer to each question. */
export function rulesAt(end: 'low' | 'high', situation: Situation, branch: Branch): RuleStates {
  const { rubric, asOf, given } = situation;
  const question = (id: string): AssessedQuestion => {
    const known = branch.question(id);
    if (!isUndecided(known.state)) return known;
    const value = levelsIn(rubric)(known.possible, asOf)[end];
    return { ...known, state: 'answered', answer: { kind: 'value', value } };
  };
  const look = evaluationBy(question, (id) => {
    const { criterion, mean } = branch.criterion(id);
    return { criterion, mean: mean && { ...mean, range: { low: mean.range[end], high: mean.range[end] } } };
  });
  return rulesUnder(branch, look, given);
}

/** Whether some completions hit open rules and others do not, as far as a single pass can decide. */
export function directlyOpen(
  { rubric, asOf, given }: Situation,
  branch: Branch,
): (each: RuleStates['knockouts' | 'caps' | 'warnings'][number]) => boolean {
  const { truth } = evaluationBy(branch.question, branch.criterion);
  const reads = readsIn(rubric);
  return ({ rule, state }) =>
    state === 'unknown' &&
    reads(rule.when).isDirect(asOf) &&
    truth(rule.when) === 'unknown' &&
    !('verify' in rule && hasContradiction(rule.verify, given));
}
