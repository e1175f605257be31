import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../src/core/model/rubric.js';
import {
  type QuestionView,
  questionBody,
  questionHead,
} from '../../../../src/render/layout/terminal/question.js';

const base = { id: 'q', ask: 'How many?', weight: 1, evidence: 'optional', verify: [] } as const;

const view: QuestionView = {
  question: { ...base, type: 'text', hint: 'Look for "exam guide" or the grading page.' },
  section: 'Assessment rigour',
  rubric: 'micro-credential 1.0.0',
  candidate: 'Cloud Practitioner',
  progress: { done: 5, expected: 13 },
  kept: 'kept',
};

const plain = { colour: false, unicode: true };

describe('the head of a question', () => {
  it('says where the question belongs, how far the interview is and where to look', () => {
    expect(questionHead(view, { ...plain, columns: 80 })).toBe(
      [
        '',
        '  micro-credential 1.0.0 · Cloud Practitioner                          saved ✔',
        '  ████████░░░░░░░░░░░░  6 of ~13 · about 4 min left',
        '',
        '  Assessment rigour',
        '  Look for "exam guide" or the grading page.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('breaks its texts at spaces and goes without the bar at 40 columns', () => {
    expect(questionHead(view, { ...plain, columns: 40 })).toBe(
      [
        '',
        '  micro-credential 1.0.0 · Cloud',
        '  Practitioner · saved ✔',
        '  6 of ~13 · about 4 min left',
        '',
        '  Assessment rigour',
        '  Look for "exam guide" or the grading',
        '  page.',
        '',
        '',
      ].join('\n'),
    );
  });

  it('says that answers are saved once there is one to save', () => {
    const first = questionHead({ ...view, progress: { done: 0, expected: 13 } }, { ...plain, columns: 80 });
    expect(first).toContain('\n  micro-credential 1.0.0 · Cloud Practitioner\n');
    const back = { done: 0, expected: 13, answered: 2 };
    expect(questionHead({ ...view, progress: back }, { ...plain, columns: 80 })).toContain('saved ✔');
  });

  it('says how many can follow at most where it may end early, and what the question is worth', () => {
    const early = { ...view, progress: { done: 5, expected: 13, sureness: 'at-most' as const } };
    expect(questionHead({ ...early, stake: 'Coach: worth 0 to 9 points' }, { ...plain, columns: 80 })).toBe(
      [
        '',
        '  micro-credential 1.0.0 · Cloud Practitioner                          saved ✔',
        '  ████████░░░░░░░░░░░░  5 answered, at most 8 to go',
        '',
        '  Assessment rigour',
        '  Look for "exam guide" or the grading page.',
        '  Coach: worth 0 to 9 points',
        '',
        '',
      ].join('\n'),
    );
  });

  it('uses ASCII signs where there are no others', () => {
    const head = questionHead({ ...view, kept: 'not-kept' }, { columns: 80, colour: false, unicode: false });
    expect(head).toMatch(/^[\n -~]+$/);
    expect(head).toContain('not saved');
    expect(head).toContain('########------------');
  });

  it('has an empty bar at the first question and never a full one at the last', () => {
    const barAt = (done: number): string =>
      questionHead({ ...view, progress: { done, expected: 13 } }, { ...plain, columns: 80 });
    expect(barAt(0)).toContain('  ░░░░░░░░░░░░░░░░░░░░  1 of ~13 · about 6 min left');
    expect(barAt(12)).toContain('░  13 of ~13 · about 1 min left');
  });

  it('counts minutes for what is still to be asked, and not for what has an answer ahead', () => {
    const progress = { done: 8, answered: 18, expected: 19 };
    expect(questionHead({ ...view, progress }, { ...plain, columns: 80 })).toContain(
      '  9 of ~19 · about 1 min left',
    );
  });

  it('makes outside text inert', () => {
    const head = questionHead({ ...view, candidate: 'A\u001b[2JB' }, { ...plain, columns: 80 });
    expect(head).toContain('· A\\u{1b}[2JB ');
  });

  it('has no line wider than the terminal, whatever the texts are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom('日本語', '👩‍💻', 'e\u0301', 'word', '\t', '\n', '\u200b'), { maxLength: 60 })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(
        fc.record({ section: text, candidate: text, hint: text, rubric: text }),
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom(0, 7, 12),
        ({ section, candidate, hint, rubric }, columns, done) => {
          const head = questionHead(
            {
              ...view,
              question: { ...base, type: 'text', hint },
              section,
              candidate,
              rubric,
              progress: { done, expected: 13 },
            },
            { ...plain, columns },
          );
          expect(Math.max(...head.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});

describe('the body of a question', () => {
  it.each<[string, Question]>([
    [
      'a number from 0 to 100 (percent), or a count like 3 of 50',
      {
        ...base,
        type: 'number',
        min: 0,
        max: 100,
        unit: 'percent',
        sample: { atLeast: 10, confidence: 0.8 },
      },
    ],
    ['a whole number from 1, or a range (lowest to highest)', { ...base, type: 'number', min: 1, step: 1 }],
    ['a number up to 5, or a range (lowest to highest)', { ...base, type: 'number', max: 5 }],
    ['a number, or a range (lowest to highest)', { ...base, type: 'number' }],
    [
      'a day, a month or a year, like 2026-05-14 or May 2026, or a range like 2024 to mid 2025',
      { ...base, type: 'date' },
    ],
  ])('says of a typed line that it holds %s', (entry, question) => {
    expect(questionBody(question)).toEqual({ ask: 'How many?', answer: 'line', choices: [], entry });
  });

  it('offers the rough answers of a number as choices, typed as ranges', () => {
    const rough = [
      { label: 'in most\u009b', atLeast: 50 },
      { label: 'in some', atLeast: 10, atMost: 50 },
    ];
    expect(questionBody({ ...base, type: 'number', rough }).choices).toEqual([
      { value: '50..', label: 'in most\\u{9b}' },
      { value: '10..50', label: 'in some' },
    ]);
  });

  it('lets several of at least three options be marked as possible, without those that are answers for others', () => {
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
    const silent = { value: 'd', label: 'It does not say', oneOf: ['a', 'b'] };
    const body = questionBody({ ...base, type: 'choice', options: [...options, silent] });
    expect(body.choices.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd']);
    expect(body.possible?.map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    expect(questionBody({ ...base, type: 'choice', options: options.slice(1) })).not.toHaveProperty(
      'possible',
    );
    expect(questionBody({ ...base, type: 'multi', options })).not.toHaveProperty('possible');
  });

  it('says nothing of a typed line that may hold any text', () => {
    expect(questionBody({ ...base, type: 'text' })).toEqual({
      ask: 'How many?',
      answer: 'line',
      choices: [],
    });
  });

  it('makes question, labels and hints inert and keeps the values', () => {
    const options = [
      { value: 'a', label: 'A\u202e', hint: 'H\u0007' },
      { value: 'b', label: 'B' },
    ] as const;
    expect(questionBody({ ...base, ask: 'Q\u009b', type: 'choice', options })).toEqual({
      ask: 'Q\\u{9b}',
      answer: 'one',
      choices: [
        { value: 'a', label: 'A\\u{202e}', hint: 'H\\u{7}' },
        { value: 'b', label: 'B' },
      ],
    });
  });

  it('lets several be marked in a multi question and one be chosen in the others', () => {
    const options = [{ value: 'yes', label: 'Yes' }] as const;
    expect(questionBody({ ...base, type: 'multi', options }).answer).toBe('several');
    expect(questionBody({ ...base, type: 'yes-no', options }).answer).toBe('one');
  });
});
