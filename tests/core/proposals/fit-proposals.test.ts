import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/answer.js';
import type { Proposal } from '../../../src/core/model/proposals.js';
import { acceptCounted, fitProposals } from '../../../src/core/proposals/fit-proposals.js';
import { verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const DAY = '2026-11-22';
const rubric = rubricOf({
  criteria: [criterion('c', 1, [yesNo('exam', { verify: [verifyItem('guide')] }), yesNo('work')])],
});

function proposal(id: string, more: Partial<Proposal> = {}): Proposal {
  return { about: { kind: 'question', id }, evidence: {}, ...more };
}

function accept(
  proposals: readonly Proposal[],
  given: Readonly<Record<string, Answer>> = {},
  settings: ReadonlyMap<string, Answer> = new Map(),
) {
  return acceptCounted(rubric, answersOf(given), fitProposals(rubric, proposals, DAY).fitting, settings);
}

describe('a proposal', () => {
  it('to what the rubric does not ask, or with a value that does not fit, is passed over and named', () => {
    const check = (id: string): Proposal => proposal(id, { about: { kind: 'check', id } });
    const proposals = [
      ...[proposal('exam'), proposal('exams'), proposal('work', { value: 'often' })],
      ...[check('guide'), check('guides'), proposal('work', { value: 'yes' })],
    ];
    const { fitting, problems } = fitProposals(rubric, proposals, DAY);
    expect(fitting.map(({ about }) => about.id)).toEqual(['exam', 'guide', 'work']);
    expect(problems.map(({ code }) => code)).toEqual([
      'answers/unknown-question',
      'answers/unknown-value',
      'answers/unknown-check',
    ]);
  });

  it('with a value is taken with its evidence where no answer is given, or only that it is unknown', () => {
    const evidence = { quote: 'yes it is', checked: '2026-11-20', basis: 'independent' } as const;
    const counted = [
      proposal('exam', { value: 'yes', evidence, place: 'a.txt:3' }),
      proposal('work', { value: 'no', evidence: { ...evidence, source: 'https://example.org/' } }),
    ];
    const { answers, taken, problems } = accept(counted, { work: { kind: 'unknown' } });
    expect(problems).toEqual([]);
    expect(taken.map(({ question }) => question)).toEqual(['exam', 'work']);
    expect([...answers.answers]).toEqual([
      ['work', { kind: 'value', value: 'no', evidence: { ...evidence, source: 'https://example.org/' } }],
      ['exam', { kind: 'value', value: 'yes', evidence: { ...evidence, source: 'a.txt:3' } }],
    ]);
  });

  it('is not taken where an answer is given, nor without a value', () => {
    const given = { exam: { kind: 'value', value: 'no' } } as const;
    const { answers, taken } = accept([proposal('exam', { value: 'yes' }), proposal('work')], given);
    expect(taken).toEqual([]);
    expect(answers).toEqual(answersOf(given));
  });

  it('is not taken where this run set the question as unknown', () => {
    const settings = new Map([['exam', { kind: 'unknown' }]] as const);
    const { taken } = accept(
      [proposal('exam', { value: 'yes' }), proposal('work', { value: 'no' })],
      {},
      settings,
    );
    expect(taken.map(({ question }) => question)).toEqual(['work']);
  });

  it('is taken once where another says the same, and not at all where another says otherwise', () => {
    const two = (value: string) => [proposal('exam', { value: 'yes' }), proposal('exam', { value })];
    expect(accept([...two('yes'), proposal('exam')]).taken).toHaveLength(1);
    const { answers, taken, problems } = accept(two('no'));
    expect([answers.answers.size, taken]).toEqual([0, []]);
    expect(problems).toMatchObject([{ code: 'proposals/differ', args: { question: 'exam', found: 2 } }]);
  });
});
