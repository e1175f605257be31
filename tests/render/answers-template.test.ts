import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../src/core/answers/check-answers.js';
import type { Question, Rubric } from '../../src/core/model/rubric.js';
import { readDocument } from '../../src/formats/document/read-document.js';
import { answersTemplate } from '../../src/render/answers-template.js';
import { band } from '../support/build-rubric.js';
import { accepted } from '../support/outcomes.js';

const COMMON = { ask: 'Ask?', weight: 1, evidence: 'optional', verify: [] } as const;
const COMMANDS = { evaluation: 'x', schema: 'x' };

function rubricWith(questions: readonly Question[], profile: readonly Question[] = []): Rubric {
  return {
    id: 'yes',
    version: '1.0.0-rc.1',
    title: 'T',
    disclaimer: 'D',
    sources: [],
    bands: [band('a', 0)],
    confidence: 0.8,
    pages: [],
    profile,
    criteria: [{ id: 'c', title: 'Criterion', weight: 1, questions }],
    knockouts: [],
    caps: [],
    warnings: [],
    checks: [],
    tests: [],
  };
}

describe('each kind of question', () => {
  it.each<[string, Question]>([
    [
      'A number from 0 to 100 in steps of 5 (percent)\n  # Or a count, such as 3 of 50: {hits: 3, of: 50}',
      {
        ...COMMON,
        id: 'q',
        type: 'number',
        min: 0,
        max: 100,
        step: 5,
        unit: 'percent',
        sample: { atLeast: 10, confidence: 0.8 },
      },
    ],
    [
      'A number\n  # Or a range, of which one end is enough: {at-least: LOWEST, at-most: HIGHEST}',
      { ...COMMON, id: 'q', type: 'number' },
    ],
    [
      'A date, as YYYY-MM-DD, YYYY-MM or YYYY\n  # Or a period, of which one end is enough: {from: 2024-01, to: 2025-06}',
      { ...COMMON, id: 'q', type: 'date' },
    ],
    ['In your own words', { ...COMMON, id: 'q', type: 'text' }],
  ])('says what it takes: %s', (words, question) => {
    expect(answersTemplate(rubricWith([question]), COMMANDS)).toContain(`  # Ask?\n  # ${words}\n  q:\n`);
  });

  it.each([
    ['choice', 3, 'If it may be one of several: {one-of: ["no", a]}'],
    ['multi', 2, 'If some are not certain: {sure: ["no"], maybe: [a]}'],
  ] as const)('of type %s says how %i options are written as half known', (type, count, words) => {
    const options = ['no', 'a', 'b', 'c'].map((value) => ({ value, label: 'L' }));
    const write = (some: typeof options): string =>
      answersTemplate(rubricWith([{ ...COMMON, id: 'q', type, options: some }]), COMMANDS);
    expect(write(options.slice(0, count))).toContain(`L\n  # ${words}\n  q:\n`);
    expect(write(options.slice(0, count - 1))).toContain('L\n  q:\n');
  });

  it('writes option values as they are to be typed', () => {
    const options = ['own-work', 'no', '1e3', 'a: b', 'x # y'].map((value) => ({ value, label: 'L' }));
    const text = answersTemplate(rubricWith([{ ...COMMON, id: 'q', type: 'multi', options }]), COMMANDS);
    const values = [...text.matchAll(/^ {2}# {5}(.+?) {2,}L$/gm)].map(([, value]) => value);
    expect(values).toEqual(['own-work', '"no"', '"1e3"', '"a: b"', '"x # y"']);
    expect(text).toContain('# All that fit, as [one, another]; [] if none does:\n');
  });
});

it('says on which page an answer is found, and gives the examples of options', () => {
  const options = [{ value: 'none', label: 'Nothing', example: 'A course without a fee.' }];
  const question: Question = { ...COMMON, id: 'q', type: 'choice', page: 'guide', options };
  const pages = [{ id: 'guide', title: 'The exam guide', find: 'exam outline' }];
  expect(answersTemplate({ ...rubricWith([question]), pages }, COMMANDS)).toContain(
    [
      '  # Ask?',
      '  # Found on: The exam guide (exam outline)',
      '  #     none  Nothing',
      '  #           Example: A course without a fee.',
      '  q:\n',
    ].join('\n'),
  );
});

it('has no part for a profile that is empty', () => {
  const text: Question = { ...COMMON, id: 'q', type: 'text' };
  expect(answersTemplate(rubricWith([text]), COMMANDS)).not.toContain('score nothing');
  expect(answersTemplate(rubricWith([text], [{ ...text, id: 'p' }]), COMMANDS)).toContain('score nothing');
});

it('can be read back whatever the rubric says, and nothing of it is taken for an answer', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'a\nb: c',
      'a\r  q: x',
      '\u2028q: x',
      '\u0085q: x',
      '\u001b[2Jq: x',
      '# x',
      'on',
      '"',
      "'",
    ),
  );
  const id = fc.constantFrom('q', 'yes', 'null', 'true', 'on');
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, id, async (ask, hint, value, title, name) => {
      const question: Question = {
        ...COMMON,
        id: name,
        ask,
        hint,
        type: 'choice',
        page: 'p',
        options: [{ value, label: hint, example: ask }],
      };
      const pages = [{ id: 'p', title: hint, find: ask }];
      const text = answersTemplate(
        { ...rubricWith([question]), title, pages },
        { evaluation: ask, schema: ask },
      );
      const file = accepted(await readDocument(text, 'answers.yaml')).value;
      expect(JSON.parse(JSON.stringify(file))).toEqual({
        credcheck: 1,
        rubric: { id: 'yes', version: '1.0.0-rc.1' },
        candidate: { name: 'Unnamed candidate' },
        answers: { [name]: null },
      });
      expect(checkAnswers(rubricWith([question]), file, '2026-11-22').ok).toBe(true);
    }),
    { numRuns: 300 },
  );
});
