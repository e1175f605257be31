import type { Answer, AnswerSet } from '../../src/core/model/answer.js';
import type { Band, Criterion, OptionQuestion, Rubric } from '../../src/core/model/rubric.js';

/** A choice question whose options are named after their scores: a, b, c … */
export function choice(
  id: string,
  scores: readonly number[],
  more: Partial<OptionQuestion> = {},
): OptionQuestion {
  return {
    id,
    type: 'choice',
    ask: `${id}?`,
    weight: 1,
    evidence: 'optional',
    verify: [],
    options: scores.map((score, index) => ({
      value: String.fromCharCode(97 + index),
      label: `Option ${index + 1}`,
      score,
    })),
    ...more,
  };
}

/** A criterion with its questions. */
export function criterion(id: string, weight: number, questions: Criterion['questions']): Criterion {
  return { id, title: id, weight, questions };
}

/** A band that calls for a pair, and whose title is its id. */
export function band(id: string, from: number, more: Partial<Band> = {}): Band {
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  return { id, from, title: id, action: 'pair', then: [], ...more };
}

/** A rubric with the bands of the default one and nothing else than what is given. */
export function rubricOf(parts: Partial<Rubric>): Rubric {
  return {
    id: 'sample',
    version: '1.0.0',
    title: 'Sample',
    disclaimer: 'General information, not personalised financial advice.',
    sources: [],
    bands: [
      band('strong', 70, { title: 'Worth paying for', action: 'pay' }),
      band('promising', 55, { title: 'Promising, with a catch' }),
      band('weak', 40, { title: 'Weak signal' }),
      band('skip', 0, { title: 'Skip it', action: 'leave' }),
    ],
    confidence: 0.8,
    pages: [],
    profile: [],
    criteria: [],
    knockouts: [],
    caps: [],
    warnings: [],
    checks: [],
    tests: [],
    ...parts,
  };
}

/** Answers about a nameless candidate; a bare value stands for an answer without evidence. */
export function answersOf(
  given: Readonly<Record<string, Answer | Extract<Answer, { kind: 'value' }>['value']>>,
  checks: AnswerSet['checks'] = new Map(),
): AnswerSet {
  const answers = Object.entries(given).map(([id, answer]): [string, Answer] => [
    id,
    typeof answer === 'object' && 'kind' in answer ? answer : { kind: 'value', value: answer },
  ]);
  return { candidate: { name: 'Sample' }, answers: new Map(answers), checks };
}
