// The task in the words of any language of expressions: both ends of the score, and what becomes of each rule.
import { questions, rubric } from './scored.mjs';

/**
 * A dialect gives `text`, `number`, `isOpen(id)`, `equals(id, value)`, `choose(condition, yes, no)`, `any(conditions)`,
 * `is(text, text)`, `times(number, expression)` and `sum(expressions)`; all make expressions of that language.
 */
export function expressionsIn(dialect) {
  const { number, text, isOpen, equals, choose, any, is, times, sum } = dialect;

  const scoreWith = (open) => (each) => {
    const scored = Object.entries(each.scores).reduceRight(
      (rest, [value, score]) => choose(equals(each.id, value), number(score), rest),
      number(open),
    );
    return times(number(each.part), scored);
  };

  const stateOf = (when) => {
    if (when.all) {
      const parts = when.all.map(stateOf);
      const some = (state) => any(parts.map((part) => is(part, text(state))));
      return choose(some('clear'), text('clear'), choose(some('unknown'), text('unknown'), text('hit')));
    }
    const values = when.is ? [when.is] : (when.in ?? when['not-in']);
    const holds = any(values.map((value) => equals(when.question, value)));
    const [yes, no] = when['not-in'] ? ['clear', 'hit'] : ['hit', 'clear'];
    return choose(isOpen(when.question), text('unknown'), choose(holds, text(yes), text(no)));
  };

  return {
    low: sum(questions.map(scoreWith(0))),
    high: sum(questions.map(scoreWith(1))),
    answered: sum(questions.map(({ id, part }) => choose(isOpen(id), number(0), number(part)))),
    knockouts: rubric.knockouts.map((rule) => stateOf(rule.when)),
    caps: rubric.caps.map((rule) => stateOf(rule.when)),
  };
}

/** The parts of a language that writes conditions in line and joins them by an operator. */
export const inLine = {
  text: (value) => `'${value}'`,
  // Some languages take a number without a point for another type.
  number: (value) => (Number.isInteger(value) ? `${value}.0` : String(value)),
  choose: (condition, yes, no) => `(${condition} ? ${yes} : ${no})`,
  any: (conditions) => `(${conditions.join(' || ')})`,
  is: (one, other) => `${one} == ${other}`,
  times: (factor, of) => `${factor} * ${of}`,
  sum: (terms) => terms.join(' + '),
};

/** Gives each expression to a function, in the shape that they came in. */
export function mapExpressions({ low, high, answered, knockouts, caps }, change) {
  return {
    low: change(low),
    high: change(high),
    answered: change(answered),
    knockouts: knockouts.map(change),
    caps: caps.map(change),
  };
}
