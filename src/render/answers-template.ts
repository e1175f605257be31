import {
  type NumberQuestion,
  type Option,
  type OptionQuestion,
  type Question,
  type Rubric,
  singleOptions,
} from '../core/model/rubric.js';
import type { FactPage } from '../core/model/rubric-parts.js';
import { ANSWER_WORDS } from '../words/en/answer-words.js';
import { conditionWords } from '../words/en/condition-words.js';
import { NAMES } from '../words/en/names.js';
import { TEMPLATE } from '../words/en/template.js';
import { yamlComment } from './yaml-text.js';

/** Some YAML readers take these for something other than text. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A line of a template that is not filled in. */
const BARE = /^(?:credcheck: 1|rubric: \{.*\}| *[a-z][a-z0-9-]*:| {2}name: Unnamed candidate)$/;

/** The commands in a template, ready to type. */
export interface TemplateCommands {
  /** Evaluates the filled-in file. */
  readonly evaluation: string;
  /** Writes the schema that editors look for. */
  readonly schema: string;
}

/** An answers file in YAML with every question as a comment. */
export function answersTemplate(rubric: Rubric, commands: TemplateCommands): string {
  const lines = [
    ...head(rubric, commands),
    ...(rubric.profile.length > 0 ? section(TEMPLATE.profile, rubric.profile, rubric) : []),
    ...rubric.criteria.flatMap(({ title, questions }) => section(title, questions, rubric)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** Whether an answers file has more in it than a template, whatever its rubric: an answer, or who the candidate is. */
export function isFilledIn(text: string): boolean {
  if (!/^answers:/m.test(text)) return false;
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trimEnd());
  return lines.some((line) => line !== '' && !BARE.test(line));
}

function head({ id, version, title }: Rubric, { evaluation, schema }: TemplateCommands): readonly string[] {
  return [
    ...[
      '',
      title,
      '',
      TEMPLATE.intro,
      TEMPLATE.source,
      TEMPLATE.leaveOut,
      TEMPLATE.command(evaluation),
      TEMPLATE.help(schema),
    ].map(yamlComment),
    'credcheck: 1',
    `rubric: {id: ${scalar(id)}, version: ${version}}`,
    'candidate:',
    `  name: ${NAMES.unnamedCandidate}`,
    '  # issuer:',
    '  # url:',
    'answers:',
  ];
}

function section(title: string, questions: readonly Question[], { pages }: Rubric): readonly string[] {
  return [`  ${yamlComment(`--- ${title} ---`)}`, '', ...questions.flatMap((each) => entry(each, pages))];
}

function entry(question: Question, pages: readonly FactPage[]): readonly string[] {
  const { id, ask, hint, when } = question;
  const page = pages.find((each) => each.id === question.page);
  const comments = [
    ask,
    ...(hint === undefined ? [] : [hint]),
    ...(page === undefined ? [] : [TEMPLATE.page(page.title, page.find)]),
    ...(when === undefined ? [] : [TEMPLATE.when(conditionWords(when))]),
    ...expected(question),
  ];
  return [...comments.map((text) => `  ${yamlComment(text)}`), `  ${scalar(id)}:`, ''];
}

function expected(question: Question): readonly string[] {
  switch (question.type) {
    case 'choice':
    case 'yes-no':
      return [...optionLines(question.options), ...oneOfLine(question)];
    case 'multi':
      return [TEMPLATE.several, ...optionLines(question.options), ...marksLine(question)];
    case 'number':
      return [`${TEMPLATE.number}${bounds(question)}`, question.sample ? TEMPLATE.count : TEMPLATE.range];
    case 'date':
      return [TEMPLATE.date, TEMPLATE.period];
    case 'text':
      return [TEMPLATE.text];
  }
}

/** One of two is any. */
function oneOfLine(question: OptionQuestion): readonly string[] {
  const [first, second, third] = singleOptions(question).map(({ value }) => scalar(value));
  return first === undefined || second === undefined || third === undefined
    ? []
    : [TEMPLATE.oneOf(first, second)];
}

function marksLine({ options }: OptionQuestion): readonly string[] {
  const [first, second] = options.map(({ value }) => scalar(value));
  return first === undefined || second === undefined ? [] : [TEMPLATE.marks(first, second)];
}

function optionLines(options: readonly Option[]): readonly string[] {
  const width = Math.min(24, Math.max(...options.map(({ value }) => scalar(value).length)));
  return options.flatMap(({ value, label, example }) => [
    `    ${scalar(value).padEnd(width)}  ${label}`,
    ...(example === undefined ? [] : [`    ${' '.repeat(width)}  ${TEMPLATE.example(example)}`]),
  ]);
}

function bounds({ unit, min, max, step }: NumberQuestion): string {
  return [
    ...(min === undefined ? [] : [TEMPLATE.from(min)]),
    ...(max === undefined ? [] : [TEMPLATE.to(max)]),
    ...(step === undefined ? [] : [TEMPLATE.steps(step)]),
    ...(unit === undefined ? [] : [`(${ANSWER_WORDS.unit(unit)})`]),
  ]
    .map((part) => ` ${part}`)
    .join('');
}

/** A word as it can be typed in YAML. */
function scalar(value: string): string {
  return /^[A-Za-z][\w.-]*$/.test(value) && !TAKEN.test(value) ? value : JSON.stringify(value);
}
