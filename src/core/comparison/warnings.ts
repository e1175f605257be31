import type { ComparisonWarning } from '../model/comparison.js';
import { ageInDays } from '../scoring/age.js';
import type { Contender } from './contender.js';

/** Evidence of one candidate that is this much older than another's describes another time. */
const MOST_DAYS_APART = 90;

/** Why the results of the candidates may be less comparable than they look. */
export function comparisonWarnings(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  return [...rebased(contenders), ...evidenceWarnings(contenders)];
}

/** The same for candidates of different rubrics, whose totals are not compared. */
export function evidenceWarnings(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  return [...stale(contenders), ...older(contenders), ...otherVersion(contenders)];
}

/** Questions marked not applicable, and criteria that are not scored, unless they left every total. */
function rebased(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  const left = contenders.map(({ key, report: { result } }) => ({
    key,
    criteria: result.criteria.flatMap(({ id, weight, score }) =>
      weight > 0 && score === undefined ? [id] : [],
    ),
    questions: result.criteria.flatMap(({ questions }) =>
      questions.flatMap(({ id, state }) => (state === 'not-applicable' ? [id] : [])),
    ),
  }));
  const isOwn = (part: 'criteria' | 'questions', id: string): boolean =>
    left.some((each) => !each[part].includes(id));
  return left.flatMap(({ key, criteria, questions }) => {
    const own = {
      questions: questions.filter((id) => isOwn('questions', id)),
      criteria: criteria.filter((id) => isOwn('criteria', id)),
    };
    if (own.questions.length + own.criteria.length === 0) return [];
    return [{ id: 'rebased', candidate: key, ...own }];
  });
}

function stale(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  return contenders.flatMap(({ key, report }) => {
    const questions = report.result.notes.flatMap(({ id, question }) =>
      id === 'stale' && question !== undefined ? [question] : [],
    );
    return questions.length === 0 ? [] : [{ id: 'stale', candidate: key, questions }];
  });
}

function older(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  const days = contenders.flatMap((each) => {
    const day = lastChecked(each);
    return day === undefined ? [] : [{ candidate: each.key, day }];
  });
  const newest =
    days
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  return days
    .filter(({ day }) => ageInDays(day, newest) > MOST_DAYS_APART)
    .map(({ candidate, day }) => ({ id: 'older-evidence', candidate, day, newest }));
}

/** The last day on which an answer was checked; undefined if none says so. */
export function lastChecked({ input }: Pick<Contender, 'input'>): string | undefined {
  const days = [...input.answers.answers.values()].flatMap(({ evidence }) => evidence?.checked ?? []);
  return days.sort().at(-1);
}

function otherVersion(contenders: readonly Contender[]): readonly ComparisonWarning[] {
  return contenders
    .filter(({ report }) => report.result.notes.some(({ id }) => id === 'rubric-changed'))
    .map(({ key }) => ({ id: 'other-version', candidate: key }));
}
