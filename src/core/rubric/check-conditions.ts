import { parseIsoDay } from '../model/calendar.js';
import { type Path, type Problem, problem } from '../model/problem.js';
import {
  type AnswerTest,
  allQuestions,
  type Question,
  type Rubric,
  type Scalar,
  type TextQuestion,
} from '../model/rubric.js';
import {
  conditionLeaves,
  type PlacedLeaf,
  placedConditions,
  questionsOfDimensions,
  repeatedIds,
} from './places.js';

type Operator = AnswerTest['op'];
type Comparable = Exclude<Question, TextQuestion>;

const EQUALITY: readonly Operator[] = ['is', 'not', 'in', 'not-in'];
const ORDER: readonly Operator[] = ['at-least', 'at-most'];

/** The valid operators for each type, besides `answered`, which is always valid. */
const TESTS: Record<Comparable['type'], readonly Operator[]> = {
  choice: EQUALITY,
  'yes-no': EQUALITY,
  multi: ['includes'],
  number: [...EQUALITY, ...ORDER],
  date: [...EQUALITY, ...ORDER],
};

/** Finds conditions that read missing items, or compare what cannot be compared. */
export function checkConditions(rubric: Rubric): readonly Problem[] {
  const questions = new Map(allQuestions(rubric).map((question) => [question.id, question]));
  const repeated = repeatedIds(allQuestions(rubric));
  const knownQuestions = [...questions.keys()];
  const knownCriteria = rubric.criteria.map(({ id }) => id);
  const checkLeaf = ({ condition, path }: PlacedLeaf): readonly Problem[] => {
    if (condition.kind === 'score') {
      const { criterion } = condition;
      return knownCriteria.includes(criterion) ? [] : [unknownCriterion(criterion, knownCriteria, path)];
    }
    const question = questions.get(condition.question);
    if (question === undefined) {
      return [unknownQuestion(condition.question, knownQuestions, path)];
    }
    return repeated.has(question.id) ? [] : checkTest(question, condition.test, path);
  };
  return [
    ...placedConditions(rubric).flatMap(conditionLeaves).flatMap(checkLeaf),
    ...questionsOfDimensions(rubric).flatMap(({ id, path }) =>
      questions.has(id) ? [] : [problem('rubric/unknown-question', { id, known: knownQuestions }, { path })],
    ),
  ];
}

function unknownQuestion(id: string, known: readonly string[], path: Path): Problem {
  return problem('rubric/unknown-question', { id, known }, { path: [...path, 'question'] });
}

function unknownCriterion(id: string, known: readonly string[], path: Path): Problem {
  return problem('rubric/unknown-criterion', { id, known }, { path: [...path, 'criterion'] });
}

function checkTest(question: Question, test: AnswerTest, path: Path): readonly Problem[] {
  if (test.op === 'answered') {
    return [];
  }
  const at = [...path, test.op];
  // Free text is never the same twice: a comparison with it would silently never hold.
  if (question.type === 'text' || !TESTS[question.type].includes(test.op)) {
    const args = { question: question.id, type: question.type, op: test.op };
    return [problem('rubric/wrong-test', args, { path: at })];
  }
  return 'values' in test
    ? test.values.flatMap((value, index) => checkOperand(question, value, [...at, index]))
    : checkOperand(question, test.value, at);
}

function checkOperand(question: Comparable, value: Scalar, path: Path): readonly Problem[] {
  switch (question.type) {
    case 'number':
      return typeof value === 'number'
        ? []
        : [problem('schema/type', { expected: { id: 'number' }, found: 'text' }, { path })];
    case 'date':
      return typeof value === 'string' && parseIsoDay(value) !== undefined
        ? []
        : [problem('schema/value', { expected: { id: 'day-in-condition' }, found: String(value) }, { path })];
    case 'choice':
    case 'multi':
    case 'yes-no': {
      const known = question.options.map((option) => option.value);
      // A question without options is reported separately; another problem would only obscure that.
      return known.length === 0 || known.includes(String(value))
        ? []
        : [problem('rubric/unknown-value', { question: question.id, value: String(value), known }, { path })];
    }
  }
}
