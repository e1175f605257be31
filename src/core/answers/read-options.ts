import type { Expectation } from '../model/expectation.js';
import { isNoneOfThese } from '../model/none-of-these.js';
import {
  combined,
  failure,
  type Outcome,
  type Problem,
  problem,
  problemsOf,
  success,
} from '../model/problem.js';
import type { OptionQuestion } from '../model/rubric.js';
import { scalarText } from '../model/written-number.js';
import { FILE_FORMS, inlineList } from './half-known-forms.js';
import { wrongType } from './read-outcomes.js';

/** What people write between several options. */
const BETWEEN = /[,;/&+\n]|\band\b|\bor\b/i;

function yesNoText(raw: unknown): unknown {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  if (typeof raw !== 'string') return raw;
  const text = raw.toLowerCase();
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
}

/** Checks one option of a question, by its value. */
export function readOption(question: OptionQuestion, raw: unknown): Outcome<string> {
  const text = scalarText(question.type === 'yes-no' ? yesNoText(raw) : raw);
  if (text === undefined) return wrongType(question, oneOption(question, raw), raw);
  if (question.options.some((option) => option.value === text)) return success(text);
  const labelled = valueNamed(question, text);
  const known = labelled === undefined ? question.options.map(({ value }) => value) : [labelled];
  return failure(problem('answers/unknown-value', { question: question.id, found: text, known }));
}

function valueNamed({ options }: OptionQuestion, text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return options.find(({ value, label }) => value === text.trim() || label.trim().toLowerCase() === name)
    ?.value;
}

/** The options that a text names, with more than commas between them; undefined if it does not name several. */
export function optionsNamed(question: OptionQuestion, text: string): readonly string[] | undefined {
  const named = text.split(BETWEEN).flatMap((each) => valueNamed(question, each) ?? []);
  return named.length > 1 && named.length === text.split(BETWEEN).length ? named : undefined;
}

/** Checks a list of options, which it returns in the order of the rubric. */
export function readOptions(question: OptionQuestion, raw: unknown): Outcome<readonly string[]> {
  if (!Array.isArray(raw)) {
    const found = scalarText(raw) ?? '';
    return isUncertain(question, found)
      ? failure(uncertain(question, found))
      : wrongType(question, listOfOptions(question, found), raw);
  }
  const read = combined(readMarks(question, raw));
  if (!read.ok) return read;
  const chosen = new Set(read.value);
  // In the rubric's order, so that the same choice is the same answer in any order.
  return success(question.options.map((option) => option.value).filter((value) => chosen.has(value)));
}

function* readMarks(question: OptionQuestion, raw: readonly unknown[]): Generator<Outcome<string>> {
  for (const each of raw) yield readMark(question, each);
}

function readMark(question: OptionQuestion, raw: unknown): Outcome<string> {
  const read = readOption(question, raw);
  const found = scalarText(raw);
  if (read.ok || found === undefined) return read;
  const { id, options } = question;
  if (isNoneOfThese(options, found)) {
    return failure(problem('answers/marks', { question: id, found, mistake: 'none', write: '[]' }));
  }
  if (isUncertain(question, found)) return failure(uncertain(question, found));
  const parts = found.split(BETWEEN).map((each) => valueNamed(question, each) ?? each.trim());
  const others = parts.filter((each) => valueNamed(question, each) === undefined);
  if (parts.length === others.length) return read;
  const args = { question: id, found, mistake: 'separator', write: parts.join(', ') } as const;
  return failure(
    problem('answers/marks', args),
    ...others.flatMap((each) => problemsOf(readOption(question, each))),
  );
}

function isUncertain(question: OptionQuestion, found: string): boolean {
  if (/[{}|]/.test(found)) return true;
  const certain = found.replace(/^(?:maybe|perhaps) |\?$/gi, '');
  return certain !== found && valueNamed(question, certain) !== undefined;
}

function uncertain({ id }: OptionQuestion, found: string): Problem {
  const [write] = FILE_FORMS.multi;
  return problem('answers/marks', { question: id, found, mistake: 'uncertain', write });
}

/** A list with one option in it means that option. */
function oneOption({ options }: OptionQuestion, raw: unknown): Expectation {
  const [only, ...others] = Array.isArray(raw) ? raw.map(scalarText) : [];
  const isMeant = others.length === 0 && options.some(({ value }) => value === only);
  return { id: 'one-option', ...(isMeant && only !== undefined && { write: only }) };
}

/** Options in one text mean the list of them; otherwise the first one is the example. */
function listOfOptions(question: OptionQuestion, text: string): Expectation {
  const only = valueNamed(question, text);
  const first = question.options.slice(0, 1).map(({ value }) => value);
  const meant = only === undefined ? (optionsNamed(question, text) ?? first) : [only];
  return { id: 'list-of-options', write: inlineList(meant) };
}
