import type { Answer } from '../model/answer.js';
import { roundOnce } from '../model/round.js';
import { allQuestions, type Option, type Rubric, type VerifyItem } from '../model/rubric.js';
import { placedChecks } from '../rubric/places.js';
import { assessedQuestions } from '../scoring/assessment.js';
import { evaluationBy, evaluationIn } from '../scoring/evaluation.js';
import type { TestRun } from './run-tests.js';

/** Something that the test cases of a rubric should reach. */
export interface CoverageItem {
  readonly kind: 'option' | 'when' | 'knockout' | 'cap' | 'warning' | 'check' | 'band';
  /** The id of the question, rule, checklist item or band. */
  readonly id: string;
  /** The value of an option, the state of a rule, or whether a question is asked or an item listed. */
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

/** Which options, rules, bands and conditions of questions and checklist items the test cases of a rubric reach. */
export function testCoverage(rubric: Rubric, runs: readonly TestRun[]): TestCoverage {
  const items = itemsOf(rubric);
  const reached = new Set(
    runs.flatMap((run) => [...reachedBy(run), ...itemsReachedBy(rubric, run)]).map(keyOf),
  );
  const missing = items.filter((item) => !reached.has(keyOf(item)));
  const count = items.length - missing.length;
  // The last band is always there, so there is something to reach.
  return { reached: count, of: items.length, percent: roundOnce((count / items.length) * 100), missing };
}

const STATES = ['hit', 'clear'] as const;
const LISTED = ['listed', 'not listed'] as const;

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
    ...placedChecks(rubric).flatMap(({ item: { id, when } }) =>
      when === undefined ? [] : LISTED.map((part) => ({ kind: 'check' as const, id, part })),
    ),
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

/** An item whose question is not asked is not listed for that alone, which says nothing about its own condition. */
function itemsReachedBy({ checks }: Rubric, { assessment }: TestRun): readonly CoverageItem[] {
  const { question, criterion } = evaluationIn(assessment);
  const { truth } = evaluationBy(question, criterion);
  const asked = assessedQuestions(assessment).filter((each) => each.asked === 'yes');
  const items: readonly VerifyItem[] = [
    ...asked.flatMap((each) => each.question.verify),
    ...assessment.knockouts.flatMap(({ rule }) => rule.verify),
    ...checks,
  ];
  return items.flatMap(({ id, when }) => {
    const holds = when === undefined ? 'unknown' : truth(when);
    return holds === 'unknown' ? [] : [{ kind: 'check', id, part: LISTED[holds === 'yes' ? 0 : 1] }];
  });
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
