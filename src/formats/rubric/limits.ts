import { isMap } from '../../core/model/describe.js';
import { type Problem, problem } from '../../core/model/problem.js';
import type { Located } from '../document/located.js';
import { valueAt } from './found-value.js';

/** The most rubrics that one may extend, directly or indirectly. */
export const MOST_BASES = 8;
export const MOST_CRITERIA = 200;

/** Far more than any person answers; the effect of an answer is computed for each of them. */
const MOST_QUESTIONS = 1000;
const MOST_RULES = 500;
/** The effect of each option and each stretch of a curve is computed; each use of a scale counts. */
const MOST_LEVELS = 10_000;
export const MOST_POINTS = 100;

const RULES = ['knockouts', 'caps', 'warnings'];

/** Which limits a rubric file exceeds, and where. */
export function tooMany({ value, locate }: Located): readonly Problem[] {
  return excessesOf(value).map(({ key, ...args }) => {
    const path = [key];
    return problem('rubric/too-many', args, { ...locate(path, 'key'), path });
  });
}

/** Whether a rubric file exceeds no limit. */
export function isWithinLimits(value: unknown): boolean {
  return excessesOf(value).length === 0;
}

interface Excess {
  readonly key: string;
  readonly kind: 'bases' | 'criteria' | 'questions' | 'rules' | 'levels' | 'points';
  readonly found: number;
  readonly limit: number;
}

function excessesOf(file: unknown): readonly Excess[] {
  const criteria = listIn(file, 'criteria');
  const questions = [
    ...listIn(file, 'profile'),
    ...criteria.flatMap((criterion) => listIn(criterion, 'questions')),
  ];
  const rules = RULES.filter((key) => listIn(file, key).length > 0);
  const found = (key: string, kind: Excess['kind'], limit: number, count: number): readonly Excess[] =>
    count > limit ? [{ key, kind, found: count, limit }] : [];
  return [
    ...found('extends', 'bases', MOST_BASES, listIn(file, 'extends').length),
    ...found('criteria', 'criteria', MOST_CRITERIA, criteria.length),
    ...found('criteria', 'questions', MOST_QUESTIONS, questions.length),
    ...found(rules[0] ?? '', 'rules', MOST_RULES, sumOf(rules.map((key) => listIn(file, key).length))),
    ...found('criteria', 'levels', MOST_LEVELS, sumOf(questions.map((each) => levelsOf(each, file)))),
    ...found('criteria', 'points', MOST_POINTS, largestOf(questions.map(pointsOf))),
  ];
}

/** How many options, members of their sets, rough answers and points of a curve a question has. */
function levelsOf(question: unknown, file: unknown): number {
  const scale = valueAt(question, ['scale']);
  const shared = typeof scale === 'string' ? listIn(valueAt(file, ['scales']), scale) : [];
  const own = listIn(question, 'options');
  const options = own.length > 0 ? own : shared;
  const members = sumOf(options.map((option) => listIn(option, 'one-of').length));
  return options.length + members + listIn(question, 'rough').length + pointsOf(question);
}

function pointsOf(question: unknown): number {
  return listIn(question, 'curve').length + listIn(question, 'age-curve').length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function largestOf(counts: readonly number[]): number {
  return counts.reduce((largest, count) => Math.max(largest, count), 0);
}

function listIn(holder: unknown, key: string): readonly unknown[] {
  const list = isMap(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
  return Array.isArray(list) ? list : [];
}
