import type { Problem } from '../../core/model/problem.js';
import type { Band, Criterion, Rubric } from '../../core/model/rubric.js';
import type { RubricTest } from '../../core/model/rubric-parts.js';
import { weightsSentence } from '../../words/en/formats/weighting.js';
import { DEFAULT_TEXTS } from './default-texts.js';
import type { BandValue, CriterionValue, RubricFileValue, RubricTestValue } from './schema.js';
import { toCondition } from './to-condition.js';
import { optionProblems, present, type RubricContext, toQuestion, toVerifyItem } from './to-question.js';

/** The confidence of intervals of counts, where a rubric says nothing else. */
const CONFIDENCE = 0.8;

/** As much of a rubric as could be converted, and the problems found; without problems it is complete. */
export interface Conversion {
  readonly rubric: Rubric;
  readonly problems: readonly Problem[];
}

/** Converts the validated value of a rubric file into a rubric with every reference resolved. */
export function toRubric(file: RubricFileValue): Conversion {
  const context = contextIn(file);
  return { rubric: convert(file, context), problems: scaleProblems(file, context) };
}

function contextIn({
  scales = {},
  profile = [],
  criteria,
  pages = [],
  confidence = CONFIDENCE,
}: RubricFileValue): RubricContext {
  const questions = [...profile, ...criteria.flatMap((criterion) => criterion.questions)];
  return {
    scales: new Map(Object.entries(scales)),
    types: new Map(questions.map(({ id, type }) => [id, type])),
    pages: new Map(pages.map(({ id, title }) => [id, title])),
    confidence,
  };
}

function convert(file: RubricFileValue, context: RubricContext): Rubric {
  const { profile = [], knockouts = [], caps = [], warnings = [], checks = [], tests = [] } = file;
  const { types } = context;
  return present({
    id: file.id,
    version: file.version,
    title: file.title,
    summary: file.summary,
    language: file.language,
    // Whatever shows a result shows this text, so that none hides whose weights it rests on.
    disclaimer: [
      ...(file.weighting ? [weightsSentence(file.weighting)] : []),
      file.disclaimer ?? DEFAULT_TEXTS.disclaimer,
    ].join(' '),
    sources: file.sources ?? [],
    bands: file.bands.map(toBand),
    actionWords: file['action-words'],
    confidence: context.confidence,
    free: file.free === undefined ? undefined : toCondition(file.free, types),
    pages: file.pages ?? [],
    dimensions: file.dimensions,
    both: file.both === undefined ? undefined : { ...file.both, when: toCondition(file.both.when, types) },
    profile: profile.map((question) => toQuestion(question, context)),
    criteria: file.criteria.map((criterion) => toCriterion(criterion, context)),
    knockouts: knockouts.map(({ id, when, because, verify = [] }) => ({
      id,
      when: toCondition(when, types),
      because,
      verify: verify.map((item) => toVerifyItem(item, context)),
    })),
    caps: caps.map(({ id, when, 'at-most': atMost, because }) => ({
      id,
      when: toCondition(when, types),
      atMost,
      because,
    })),
    warnings: warnings.map(({ id, when, say }) => ({ id, when: toCondition(when, types), say })),
    checks: checks.map((item) => toVerifyItem(item, context)),
    tests: tests.map(toTest),
    lint: file.lint,
    weighting: file.weighting && present(file.weighting),
  });
}

/** Without an action of its own the first band pays and the last leaves; others and a single one pair. */
function toBand(
  { action, then: steps = [], ...rest }: BandValue,
  index: number,
  { length }: readonly BandValue[],
): Band {
  const usual = length > 1 && index === 0 ? 'pay' : length > 1 && index === length - 1 ? 'leave' : 'pair';
  // biome-ignore lint/suspicious/noThenProperty: the file format calls it so.
  return present({ ...rest, action: action ?? usual, then: steps });
}

function toCriterion(
  { id, title, weight, why, questions }: CriterionValue,
  around: RubricContext,
): Criterion {
  return present({ id, title, weight, why, questions: questions.map((each) => toQuestion(each, around)) });
}

function toTest({ name, 'as-of': asOf, answers, checks, expect }: RubricTestValue): RubricTest {
  const { verdict, firm, score } = expect;
  const bounds =
    score === undefined ? undefined : present({ atLeast: score['at-least'], atMost: score['at-most'] });
  return present({ name, asOf, answers, checks, expect: present({ verdict, firm, score: bounds }) });
}

function scaleProblems(
  { profile = [], criteria }: RubricFileValue,
  { scales }: RubricContext,
): readonly Problem[] {
  return [
    ...profile.flatMap((question, index) => optionProblems(question, ['profile', index], scales)),
    ...criteria.flatMap(({ questions }, outer) =>
      questions.flatMap((question, index) =>
        optionProblems(question, ['criteria', outer, 'questions', index], scales),
      ),
    ),
  ];
}
