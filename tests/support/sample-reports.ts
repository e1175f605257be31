import type { ChecklistItem, CriterionResult, Report, Result } from '../../src/core/model/result.js';
import { sampleRubric } from './sample-rubric.js';

const recognition: CriterionResult = {
  id: 'recognition',
  title: 'Issuer recognition',
  weight: 40,
  share: 0.412371,
  applicable: true,
  score: { low: 0.83, high: 0.83 },
  points: { low: 34.226804, high: 34.226804, max: 41.237113 },
  questions: [
    {
      id: 'who-stands-behind',
      state: 'answered',
      value: 'yes',
      score: { low: 0.83, high: 0.83 },
      source: 'https://example.org/issuer',
      checked: '2026-11-01',
    },
  ],
};

const rigour: CriterionResult = {
  id: 'rigour',
  title: 'Assessment rigour',
  weight: 39,
  share: 0.402062,
  applicable: true,
  score: { low: 0.72, high: 0.72 },
  points: { low: 28.948454, high: 28.948454, max: 40.206186 },
  questions: [
    { id: 'hardest-task', state: 'answered', value: 'recall-exam', score: { low: 0.72, high: 0.72 } },
  ],
};

const unknownShowable: CriterionResult = {
  id: 'showable',
  title: 'What you can show',
  weight: 18,
  share: 0.185567,
  applicable: true,
  score: { low: 0, high: 1 },
  points: { low: 0, high: 18.556701, max: 18.556701 },
  questions: [{ id: 'may-publish', state: 'unknown', score: { low: 0, high: 1 } }],
};

const stacking: CriterionResult = {
  id: 'stacking',
  title: 'Stacking',
  weight: 3,
  share: 0,
  applicable: false,
  points: { low: 0, high: 0, max: 0 },
  questions: [{ id: 'stacks', state: 'not-applicable', reason: 'no intent to stack' }],
};

const mayPublish: ChecklistItem = {
  id: 'publish-terms',
  question: 'may-publish',
  open: 'the program\'s terms, "learner content" or "honor code"',
  find: 'that the work is yours and may be public',
  wrongIf: 'a confidentiality clause covers exam or project material',
  state: 'open',
  impact: 18.556701,
  decides: true,
};

const legalIssuer: ChecklistItem = {
  id: 'legal-issuer',
  knockout: 'no-legal-issuer',
  open: 'the terms and the legal notice of the site you would pay on',
  find: 'the full legal name, the country and an address',
  wrongIf: 'there is only a brand, a form or an e-mail address',
  state: 'open',
  impact: 0,
  decides: false,
};

const howAssessed: ChecklistItem = {
  id: 'how-assessed',
  question: 'hardest-task',
  open: 'the exam guide or the grading page',
  find: 'the last thing that everyone must pass',
  wrongIf: 'that part is optional',
  state: 'confirmed',
  impact: 28.948454,
  decides: false,
  source: 'https://example.org/exam-guide',
  checked: '2026-11-02',
};

const priceNow: ChecklistItem = {
  id: 'price-now',
  open: 'the official payment page',
  find: "today's full price with exam and tax",
  wrongIf: 'it differs from your figure',
  state: 'stale',
  impact: 0,
  decides: false,
  checked: '2026-09-01',
};

const undecided: Result = {
  schemaVersion: 1,
  tool: { name: 'credcheck', version: '1.0.0' },
  rubric: { id: 'micro-credential', version: '1.0.0', sha256: '0'.repeat(64) },
  asOf: '2026-11-22',
  candidate: { id: 'cp', name: 'Cloud Practitioner', issuer: 'Example Cloud', url: 'https://example.org/cp' },
  score: { low: 63.175258, high: 81.731959 },
  verdict: {
    id: 'promising',
    action: 'wait',
    actions: ['pair', 'pay'],
    firm: false,
    range: ['stop', 'strong'],
    free: false,
    because: [{ kind: 'open-questions', scoring: 1, rulesOnly: 0, canChange: 'verdict' }],
    unless: [
      { id: 'no-legal-issuer', questions: ['form'] },
      { id: 'retired', questions: ['form'] },
    ],
  },
  outlook: {
    ways: { promising: 0.75, strong: 0.25 },
    middle: { low: 63.175258, high: 81.731959, share: 0.9 },
    unless: ['no-legal-issuer', 'retired'],
    open: 1,
    method: 'exact',
    error: 0,
  },
  knockouts: [
    { id: 'no-legal-issuer', state: 'unknown' },
    { id: 'retired', state: 'unknown' },
  ],
  caps: [{ id: 'attendance-only', state: 'clear', atMost: 'weak' }],
  warnings: [{ id: 'countdown', say: 'A countdown presses you to enrol today.' }],
  profile: [{ id: 'form', state: 'answered', value: 'vendor-certification' }],
  criteria: [recognition, rigour, unknownShowable, stacking],
  drivers: {
    middle: 50,
    up: [
      { question: 'who-stands-behind', points: 18.43299 },
      { question: 'hardest-task', points: 4.020619 },
    ],
    down: [],
  },
  next: [
    {
      question: 'may-publish',
      swing: 18.556701,
      settles: true,
      answers: [
        { value: 'yes', verdict: 'strong', firm: true },
        { value: 'no', verdict: 'promising', firm: true },
      ],
    },
  ],
  flips: {
    answer: {
      question: 'hardest-task',
      from: 'recall-exam',
      to: 'capstone',
      verdict: 'strong',
      range: ['strong', 'strong'],
    },
    lift: {
      question: 'hardest-task',
      from: 'recall-exam',
      to: 'capstone',
      verdict: 'strong',
      range: ['strong', 'strong'],
    },
    weight: {
      criterion: 'rigour',
      from: 0.402062,
      to: 0.61,
      verdict: 'promising',
      range: ['promising', 'promising'],
    },
    equalWeights: { verdict: 'promising', firm: false, range: ['stop', 'strong'] },
  },
  checklist: [mayPublish, legalIssuer, howAssessed, priceNow],
  notes: [
    { id: 'not-applicable', question: 'stacks' },
    { id: 'no-source', question: 'hardest-task' },
  ],
  coverage: {
    answered: 0.814433,
    withSource: 0.412371,
    onIssuersWord: 0,
    onHearsay: 0,
    onGuess: 0,
    leftOut: 1,
  },
  disclaimer: 'General information, not personalised financial advice.',
};

const settled = {
  middle: { low: 81.731959, high: 81.731959, share: 0.9 },
  unless: [],
  open: 0,
  method: 'exact' as const,
  error: 0,
};

/** Two bands are possible, and two knock-outs are not ruled out. */
export const undecidedReport: Report = {
  rubric: sampleRubric,
  result: undecided,
  stability: {
    rankOrder: { kept: 0.734, method: 'exact', error: 0 },
    box: { kept: 0.912, method: 'sampled', error: 0.0098 },
    called: 'fragile',
  },
};

const SOLID = {
  rankOrder: { kept: 1, method: 'exact', error: 0 },
  box: { kept: 1, method: 'exact', error: 0 },
  called: 'solid',
} as const;

/** Every answer is known, and nothing can change the verdict. */
export const firmReport: Report = {
  rubric: sampleRubric,
  stability: SOLID,
  result: {
    ...undecided,
    score: { low: 81.731959, high: 81.731959 },
    verdict: {
      id: 'strong',
      action: 'pay',
      actions: ['pay'],
      firm: true,
      range: ['strong', 'strong'],
      free: false,
      because: [],
      unless: [],
    },
    outlook: { ...settled, ways: { strong: 1 } },
    knockouts: [
      { id: 'no-legal-issuer', state: 'clear' },
      { id: 'retired', state: 'clear' },
    ],
    warnings: [],
    criteria: [
      recognition,
      rigour,
      {
        ...unknownShowable,
        score: { low: 1, high: 1 },
        points: { low: 18.556701, high: 18.556701, max: 18.556701 },
        questions: [{ id: 'may-publish', state: 'answered', value: 'yes', score: { low: 1, high: 1 } }],
      },
      stacking,
    ],
    drivers: {
      ...undecided.drivers,
      up: [
        ...undecided.drivers.up.slice(0, 1),
        { question: 'may-publish', points: 9.278351 },
        ...undecided.drivers.up.slice(1),
      ],
    },
    next: [],
    flips: {
      equalWeights: { verdict: 'strong', firm: true, range: ['strong', 'strong'] },
    },
    checklist: [{ ...mayPublish, decides: false }, howAssessed],
    notes: [],
    coverage: { answered: 1, withSource: 0.412371, onIssuersWord: 0, onHearsay: 0, onGuess: 0, leftOut: 1 },
  },
};

/** A knock-out is hit. */
export const stopReport: Report = {
  rubric: sampleRubric,
  stability: SOLID,
  result: {
    ...undecided,
    verdict: {
      id: 'stop',
      action: 'leave',
      actions: ['leave'],
      firm: true,
      range: ['stop', 'stop'],
      free: false,
      because: [
        {
          kind: 'knockout',
          rule: 'no-legal-issuer',
          because: 'No official page says who legally issues it.',
        },
      ],
      unless: [],
    },
    outlook: { ...settled, ways: { stop: 1 } },
    knockouts: [
      { id: 'no-legal-issuer', state: 'hit' },
      { id: 'retired', state: 'clear' },
    ],
    caps: [{ id: 'attendance-only', state: 'unknown', atMost: 'weak' }],
    next: [],
    flips: {},
    checklist: [{ ...legalIssuer, state: 'contradicted', checked: '2026-11-03' }],
  },
};

/** The undecided report with the same text in every place that a stranger can fill. */
export function reportSaying(text: string): Report {
  const { rubric, result } = undecidedReport;
  return JSON.parse(JSON.stringify({ rubric, result }), (key, value: unknown) =>
    FREE_TEXT.has(key) && typeof value === 'string' ? text : value,
  ) as Report;
}

const FREE_TEXT: ReadonlySet<string> = new Set(
  'name issuer url title say because ask label open find wrongIf source note reason disclaimer advice'.split(
    ' ',
  ),
);
