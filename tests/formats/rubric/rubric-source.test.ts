import { expect, it } from 'vitest';
import { readPlain } from '../../../src/formats/document/read-plain.js';
import { RUBRIC_SPELLING } from '../../../src/formats/rubric/rubric-source.js';
import { toCondition } from '../../../src/formats/rubric/to-condition.js';
import { accepted } from '../../support/outcomes.js';

async function read(text: string): Promise<unknown> {
  return accepted(await readPlain(text, 'rubric.yaml', RUBRIC_SPELLING)).value;
}

it('keeps the text of values that are matched with answers, and the value of other numbers', async () => {
  const text = `
criteria:
  - weight: 1.0
    questions:
      - options: [{value: 1.10, score: 0.50}, {value: 010, score: 1.0}, {value: True, score: 0}]
        when: {question: a, in: [1.10, 007]}
knockouts: [{when: {not: {question: a, is: 1.0}}}, {when: {not: {criterion: b, at-least: 0.50}}}]
tests: [{answers: {a: {value: 1.10}}, expect: {score: {at-least: 70.0}}}]
`;
  expect(await read(text)).toEqual({
    criteria: [
      {
        weight: 1,
        questions: [
          {
            options: [
              { value: '1.10', score: 0.5 },
              { value: '010', score: 1 },
              { value: 'True', score: 0 },
            ],
            when: { question: 'a', in: ['1.10', '007'] },
          },
        ],
      },
    ],
    knockouts: [
      { when: { not: { question: 'a', is: '1.0' } } },
      { when: { not: { criterion: 'b', 'at-least': 0.5 } } },
    ],
    tests: [{ answers: { a: { value: '1.10' } }, expect: { score: { 'at-least': 70 } } }],
  });
});

it('compares a number by value, however it is spelled', () => {
  const types = new Map([['hours', 'number' as const]]);
  const leaf = toCondition({ question: 'hours', in: ['1.0', '1e3', 5] }, types);
  expect(leaf).toMatchObject({ test: { op: 'in', values: [1, 1000, 5] } });
});
