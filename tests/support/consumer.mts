// Compiled by tests/acceptance/library.test.ts against the package as it is published.
import {
  type AnswerSet,
  builtInRubric,
  type CheckedAnswers,
  evaluate,
  explain,
  type Interval,
  loadRubric,
  type Outcome,
  type Problem,
  readAnswers,
  type Result,
  type Rubric,
  toJson,
  toMarkdown,
  toSentence,
} from 'credcheck';

const rubric = await loadRubric('id: mine', { name: 'mine.yaml', bases: { './base.yaml': '' } });
if (!rubric.ok) throw new Error(rubric.problems.map(toSentence).join('\n'));
export const resolved: Rubric = rubric.value.rubric;

const read: Outcome<CheckedAnswers> = await readAnswers(rubric.value, {}, { asOf: '2026-11-22' });
if (!read.ok) throw new Error('refused');
export const answers: AnswerSet = read.value.answers;

const report = evaluate(read.value);
if (!report.ok) throw new Error('nothing applies');
export const result: Result = report.value.result;
export const score: Interval = result.score;
export const texts: readonly string[] = [toJson(report.value), toMarkdown(report.value)];

const explained = explain(read.value, 'question:form');
if (explained.ok && explained.value.kind === 'question') explained.value.tries satisfies unknown;

/** The details of a problem follow from its code. */
export function knownIds(found: Problem): readonly string[] {
  return found.code === 'rubric/not-found' ? found.args.known : [];
}

// @ts-expect-error: whether there is a value has to be asked first.
(await builtInRubric('micro-credential')).value;
// @ts-expect-error: nothing here knows what day it is.
await readAnswers(rubric.value, {}, {});
// @ts-expect-error: a result is not changed by those who read it.
result.score.low = 1;
// @ts-expect-error: answers are evaluated once they are checked.
evaluate(answers);
