import { describe, isMap } from '../model/describe.js';
import { type Problem, problem } from '../model/problem.js';
import type { Question } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import { inlineMap, TYPED_FORMS } from './half-known-forms.js';
import { optionsNamed } from './read-options.js';
import { readPartial } from './read-partial.js';
import { strictForm } from './strict-form.js';

/**
 * The problem of a half-known value in a form that another input takes: typed text in a file, a map where it is typed,
 * or several answers to a question that takes one. Undefined if it is no half-known value.
 */
export function misplacedForm(question: Question, raw: unknown, asOf: string): Problem | undefined {
  if (question.type === 'multi' || question.type === 'text') return undefined;
  const about = { question: question.id, found: describe(raw) };
  const text = scalarText(raw) ?? (Array.isArray(raw) ? listText(question, raw) : '');
  if (/^\{.*\}$/s.test(text)) {
    return problem('answers/misplaced-form', { ...about, typed: TYPED_FORMS[question.type] });
  }
  const meant = strictForm(question, text, asOf);
  if (isMap(meant) && readPartial(question, meant, asOf).ok) {
    return problem('answers/misplaced-form', { ...about, file: inlineMap(meant) });
  }
  const named = 'options' in question ? optionsNamed(question, text) : undefined;
  if (named === undefined) return undefined;
  const file = inlineMap({ 'one-of': named });
  return problem('answers/misplaced-form', { ...about, file, typed: named.join('|') });
}

/** Several values in a list, as if they had been typed as a half-known value. */
function listText({ type }: Question, raw: readonly unknown[]): string {
  const between = type === 'number' || type === 'date' ? '..' : '|';
  const texts = raw.flatMap((each) => scalarText(each) ?? []);
  return texts.length === raw.length ? texts.join(between) : '';
}
