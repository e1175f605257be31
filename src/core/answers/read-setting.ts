import type { Answer } from '../model/answer.js';
import { combined, failure, type Outcome, problem, success } from '../model/problem.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';
import type { TypedLanguage } from '../model/typed-forms.js';
import { readAnswer } from './read-answer.js';
import { unknownQuestion } from './read-outcomes.js';
import { isTypedUnknown } from './read-typed.js';
import { strictForm } from './strict-form.js';
import { readInEnglish, typedInEnglish } from './typed-in-english.js';

const NOT_APPLICABLE = 'not-applicable';

/** Reads `question=value` settings of `--set`, in a language, into checked answers; the last one for a question wins. */
export function readSettings(
  rubric: Rubric,
  settings: readonly string[],
  asOf: string,
  language?: TypedLanguage,
): Outcome<ReadonlyMap<string, Answer>> {
  const read = combined(settings.map((setting) => readSetting(rubric, setting, asOf, language)));
  return read.ok ? success(new Map(read.value)) : read;
}

function readSetting(
  rubric: Rubric,
  setting: string,
  asOf: string,
  language: TypedLanguage | undefined,
): Outcome<readonly [string, Answer]> {
  const split = setting.indexOf('=');
  if (split < 1) return failure(problem('usage/set', { found: setting }));
  const id = setting.slice(0, split).trim();
  const question = allQuestions(rubric).find((each) => each.id === id);
  if (question === undefined) return failure(unknownQuestion(rubric, id));
  const text = setting.slice(split + 1).trim();
  // An empty value is a slip, such as a variable of a script that has none; an empty cell of a table is not.
  if (text === '') return failure(problem('usage/set', { found: setting, question: id }));
  const english = language === undefined ? text : typedInEnglish(question, text, language);
  const answer = readInEnglish(text, english, (each) =>
    readAnswer(question, plainValue(question, each, asOf), asOf),
  );
  return answer.ok ? success([id, answer.value]) : answer;
}

/** The content of an answers file for a value written as text (in `--set` or a CSV cell). */
export function plainValue(question: Question, text: string, asOf: string): unknown {
  if (isTypedUnknown(question, text)) return null;
  if (text === NOT_APPLICABLE || text.startsWith(`${NOT_APPLICABLE}:`)) {
    return { [NOT_APPLICABLE]: text.slice(NOT_APPLICABLE.length + 1).trim() };
  }
  return strictForm(question, text, asOf);
}
