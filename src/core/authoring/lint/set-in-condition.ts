import { problem } from '../../model/problem.js';
import { allQuestions } from '../../model/rubric.js';
import { conditionLeaves, placedConditions } from '../../rubric/places.js';
import { operandsOf } from '../../scoring/condition.js';
import type { LintRule } from './rule.js';

/** Conditions on an option that represents others, as which conditions read it. */
export const setInCondition: LintRule = {
  id: 'set-in-condition',
  severity: 'error',
  check: (rubric) => {
    const sets = new Map(
      allQuestions(rubric).map((question) => [
        question.id,
        new Map(
          ('options' in question ? question.options : []).flatMap(({ value, oneOf }) =>
            oneOf === undefined ? [] : [[value, oneOf] as const],
          ),
        ),
      ]),
    );
    return placedConditions(rubric)
      .flatMap(conditionLeaves)
      .flatMap(({ condition, path }) => {
        if (condition.kind === 'score') return [];
        const { question, test } = condition;
        const operands = operandsOf(test).map(String);
        return operands.flatMap((operand) => {
          const oneOf = sets.get(question)?.get(operand);
          const args = { id: question, value: operand, oneOf: oneOf ?? [] };
          // Beside all that it represents it changes nothing.
          return oneOf === undefined || oneOf.every((each) => operands.includes(each))
            ? []
            : [problem('lint/set-in-condition', args, { path: [...path, test.op] })];
        });
      });
  },
};
