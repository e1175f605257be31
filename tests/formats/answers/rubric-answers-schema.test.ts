import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Question } from '../../../src/core/model/rubric.js';
import { answersSchemaFor } from '../../../src/formats/answers/rubric-answers-schema.js';
import { readDocument } from '../../../src/formats/document/read-document.js';
import { builtInRubrics } from '../../rubrics/built-in.js';
import { dated, numeric, verifyItem } from '../../support/build-questions.js';
import { choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { validatorOf } from '../../support/json-schema.js';
import { accepted } from '../../support/outcomes.js';

const RUBRICS = new URL('../../../rubrics/', import.meta.url);
const rubrics = await builtInRubrics();
const yesNo: Question = {
  ...choice('sure', []),
  type: 'yes-no',
  options: [
    { value: 'yes', label: 'Yes', score: 1 },
    { value: 'no', label: 'No', score: 0 },
  ],
};
const SAMPLE = rubricOf({
  title: 'Ours',
  profile: [{ id: 'remark', ask: 'Anything else?', type: 'text', weight: 1, evidence: 'none', verify: [] }],
  criteria: [
    criterion('a', 1, [
      choice('task', [1, 0], {
        hint: 'Look there.',
        options: [
          { value: 'exam', label: 'An exam', score: 1, hint: 'Watched' },
          { value: '2', label: 'Two', score: 0 },
        ],
      }),
      {
        ...choice('marks', [1, 0]),
        type: 'multi',
        verify: [verifyItem('seen', { title: 'Seen it' }), verifyItem('bare')],
      },
      numeric('share', { unit: 'percent', min: 0, max: 100 }),
      numeric('count'),
      dated('since'),
      yesNo,
    ]),
  ],
});
const errors = validatorOf(answersSchemaFor(SAMPLE));
const withAnswers = (answers: unknown): unknown => ({ candidate: { name: 'X' }, answers });

it.each(
  rubrics.flatMap(({ rubric }) =>
    readdirSync(new URL(`${rubric.id}/examples/`, RUBRICS)).map(
      (file) => [`${rubric.id}/examples/${file}`, rubric] as const,
    ),
  ),
)('the schema of a rubric takes its example %s', async (file, rubric) => {
  const text = readFileSync(new URL(file, RUBRICS), 'utf8');
  expect(validatorOf(answersSchemaFor(rubric))(accepted(await readDocument(text, file)).value)).toEqual([]);
});

it.each([
  { task: 'exam', sure: 'yes' },
  { task: 2, sure: true },
  { task: '2', sure: 'FALSE' },
  { task: 'unknown', marks: ['a', 'b'], share: 25, count: '3.5', since: 2024 },
  { task: { 'one-of': ['exam', '2'] }, marks: { sure: ['a'], maybe: ['b'] }, share: '3 of 50' },
  { share: { hits: 3, of: 50 }, count: { 'at-least': 5 }, since: { from: '2024-01' }, remark: 'none' },
  { remark: true },
  { task: { value: 'exam', source: 'https://example.org', checked: '2026-11-01' }, since: '2024-06-01' },
  { task: { 'not-applicable': 'there is none' }, marks: [], sure: null },
])('takes what the questions take: %j', (answers) => {
  expect(errors(withAnswers(answers))).toEqual([]);
});

it.each([
  { tasks: 'exam' },
  { task: 'quiz' },
  { task: { 'one-of': ['exam', 'quiz'] } },
  { task: { value: 'quiz', source: 'https://example.org' } },
  { marks: ['c'] },
  { share: 101 },
  { since: 'soon' },
  { sure: 'maybe' },
])('refuses what no question takes: %j', (answers) => {
  expect(errors(withAnswers(answers))).not.toEqual([]);
});

it('knows the checklist items, and no others', () => {
  expect(errors({ ...Object(withAnswers({})), checks: { seen: { state: 'confirmed' } } })).toEqual([]);
  expect(errors({ ...Object(withAnswers({})), checks: { seem: { state: 'confirmed' } } })).not.toEqual([]);
});

it('has the questions, options and checks in words, with unit and range', () => {
  expect(answersSchemaFor(SAMPLE)).toMatchObject({
    title: 'Ours',
    properties: {
      answers: {
        properties: {
          remark: { title: 'Anything else?', description: 'In words.' },
          task: {
            description: 'Look there. One of the options.',
            anyOf: [{ const: 'exam', title: 'An exam', description: 'Watched' }, {}, {}, {}, {}, {}, {}],
          },
          share: { description: 'A number (percent, from 0, up to 100).' },
          count: { description: 'A number.' },
        },
      },
      checks: { properties: { seen: { title: 'Seen it' } } },
    },
  });
});
