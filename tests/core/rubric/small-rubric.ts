import type {
  Condition,
  Criterion,
  NumberQuestion,
  OptionQuestion,
  Question,
  Rubric,
} from '../../../src/core/model/rubric.js';
import { band } from '../../support/build-rubric.js';

const PLAIN = { ask: 'Well?', weight: 1, evidence: 'optional', verify: [] } as const;

/** A yes-no question. */
export function yesNo(id: string, when?: Condition): OptionQuestion {
  return {
    ...PLAIN,
    id,
    type: 'yes-no',
    options: [
      { value: 'yes', label: 'Yes', score: 1 },
      { value: 'no', label: 'No', score: 0 },
    ],
    ...(when && { when }),
  };
}

/** A number question with a curve. */
export function number(id: string): NumberQuestion {
  const curve = [0, 1].map((at) => [at, at] as const);
  return { ...PLAIN, id, type: 'number', curve };
}

export function criterion(id: string, ...questions: readonly Question[]): Criterion {
  return { id, title: id, weight: 1, questions };
}

/** A condition that reads one question. */
export function reads(question: string): Condition {
  return { kind: 'answer', question, test: { op: 'is', value: 'yes' } };
}

/** A condition that reads the score of one criterion. */
export function readsScore(id: string): Condition {
  return { kind: 'score', criterion: id, op: 'below', bound: 0.5 };
}

/** A rubric with these criteria and nothing else of interest. */
export function rubricOf(...criteria: readonly Criterion[]): Rubric {
  return {
    id: 'r',
    version: '1.0.0',
    title: 'R',
    disclaimer: 'None.',
    sources: [],
    bands: [band('any', 0)],
    confidence: 0.8,
    pages: [],
    profile: [],
    criteria,
    knockouts: [],
    caps: [],
    warnings: [],
    checks: [],
    tests: [],
  };
}
