import type { Answer } from '../model/answer.js';
import { roundOnce } from '../model/round.js';
import { allQuestions, type Option, type Rubric } from '../model/rubric.js';
import { assessedQuestions } from '../scoring/assessment.js';
import type { TestRun } from './run-tests.js';

/** Something that the test cases of a rubric should reach. */
export interface CoverageItem {
  readonly kind: 'option' | 'when' | 'knockout' | 'cap' | 'warning' | 'band';
  /** The id of the question, rule or band. */
  readonly id: string;
  /** The value of an option, the state of a rule, or whether a question is asked. */
  readonly part?: string;
}

/** How much of a rubric its test cases reach. */
export interface TestCoverage {
  readonly reached: number;
  readonly of: number;
  /** From 0 to 100. */
  readonly percent: number;
  readonly missing: readonly CoverageItem[];
}

/** Which options, rules, bands and conditions of questions the test cases of a rubric reach. */
export function testCoverage(rubric: Rubric, runs: readonly TestRun[]): TestCoverage {
  const items = itemsOf(rubric);
  const reached = new Set(runs.flatMap((run) => reachedBy(run)).map(keyOf));
  const missing = items.filter((item) => !reached.has(keyOf(item)));
  const count = items.length - missing.length;
  // The last band is always there, so there is something to reach.
  return { reached: count, of: items.length, percent: roundOnce((count / items.length) * 100), missing };
}

const STATES = ['hit', 'clear'] as const;

function itemsOf(rubric: Rubric): readonly CoverageItem[] {
  const { knockouts, caps, warnings, bands } = rubric;
  const rules = (kind: CoverageItem['kind'], list: readonly { readonly id: string }[]) =>
    list.flatMap(({ id }) => STATES.map((part) => ({ kind, id, part })));
  return [
    ...allQuestions(rubric).flatMap((question): readonly CoverageItem[] => [
      ...(question.when === undefined
        ? []
        : ['asked', 'not asked'].map((part) => ({ kind: 'when' as const, id: question.id, part }))),
      ...('options' in question ? question.options : []).map(({ value }) => ({
        kind: 'option' as const,
        id: question.id,
        part: value,
      })),
    ]),
    ...rules('knockout', knockouts),
    ...rules('cap', caps),
    ...rules('warning', warnings),
    ...bands.map(({ id }) => ({ kind: 'band' as const, id })),
  ];
}

function reachedBy({ answers, assessment, result }: TestRun): readonly CoverageItem[] {
  const { knockouts, caps, warnings } = assessment;
  const rules = (
    kind: CoverageItem['kind'],
    list: readonly { readonly rule: { readonly id: string }; readonly state: string }[],
  ) => list.map(({ rule, state }) => ({ kind, id: rule.id, part: state }));
  return [
    ...assessedQuestions(assessment).flatMap(({ question, asked }): readonly CoverageItem[] => {
      const { id } = question;
      const given = answers.answers.get(id);
      const part = asked === 'yes' ? 'asked' : 'not asked';
      if (asked === 'unknown') return [];
      const chosen = asked === 'yes' && 'options' in question ? question.options : [];
      return [
        { kind: 'when', id, part },
        ...chosen
          .filter((option) => given !== undefined && isGiven(option, given))
          .map(({ value }) => ({ kind: 'option' as const, id, part: value })),
      ];
    }),
    ...rules('knockout', knockouts),
    ...rules('cap', caps),
    ...rules('warning', warnings),
    ...(result === undefined ? [] : [{ kind: 'band' as const, id: result.verdict.id }]),
  ];
}

/** Whether an answer chooses an option; one with `one-of` is stored as what it represents. */
function isGiven({ value, oneOf }: Option, answer: Answer): boolean {
  if (answer.kind === 'value') {
    return typeof answer.value === 'object' ? answer.value.includes(value) : answer.value === value;
  }
  if (answer.kind !== 'partial') return false;
  const given = answer.value;
  if ('one-of' in given) {
    return oneOf !== undefined && [...given['one-of']].sort().join('\n') === [...oneOf].sort().join('\n');
  }
  return 'sure' in given && given.sure.includes(value);
}

function keyOf({ kind, id, part = '' }: CoverageItem): string {
  return `${kind} ${id} ${part}`;
}
