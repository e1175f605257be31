import { describe, expect, it } from 'vitest';
import type { NextQuestion, Report, Result } from '../../../src/core/model/result.js';
import type { OptionQuestion, Question } from '../../../src/core/model/rubric.js';
import { verdictSummary } from '../../../src/words/en/verdict-summary.js';
import { undecidedReport } from '../../support/sample-reports.js';

function reportAsking(labels: readonly string[], answers: NextQuestion['answers']): Report {
  const { rubric, result } = undecidedReport;
  const question: OptionQuestion = {
    id: 'extras',
    type: 'multi',
    ask: 'What comes with it?',
    weight: 1,
    evidence: 'none',
    verify: [],
    options: labels.map((label) => ({ value: label.toLowerCase(), label, score: 0 })),
  };
  const next = [{ question: 'extras', swing: 1, settles: true, answers }];
  const verdict = { ...result.verdict, because: [], unless: [] };
  return {
    rubric: { ...rubric, profile: [...rubric.profile, question] },
    result: { ...result, verdict, next },
  };
}

describe('the sentences under a verdict', () => {
  it('tell a choice of several by its labels, and an empty one as none of them', () => {
    const report = reportAsking(
      ['Aaa', 'Bbb'],
      [
        { value: [], verdict: 'skip', firm: true },
        { value: ['aaa'], verdict: 'weak', firm: true },
        { value: ['aaa', 'bbb'], verdict: 'strong', firm: true },
      ],
    );
    expect(verdictSummary(report).sentences.slice(1, 4)).toEqual([
      'If "None of these": SKIP.',
      'If "Aaa": WEAK.',
      'If "Aaa and Bbb": STRONG.',
    ]);
  });

  it('keep apart labels and values that hold a comma themselves', () => {
    const report = reportAsking(
      ['A,B', 'C', 'D'],
      [
        { value: ['a,b'], verdict: 'weak', firm: true },
        { value: ['a,b', 'c', 'd'], verdict: 'strong', firm: true },
      ],
    );
    expect(verdictSummary(report).sentences.slice(1, 3)).toEqual([
      'If "A,B": WEAK.',
      'If "A,B, C and D": STRONG.',
    ]);
  });

  it('tell numbers and dates as ranges', () => {
    const { rubric, result } = undecidedReport;
    const told = (type: 'number' | 'date', answers: NextQuestion['answers']): readonly string[] => {
      const question: Question = {
        ...{ id: 'share', type, ask: 'How many?', weight: 1, evidence: 'none', verify: [] },
        ...(type === 'number' ? { unit: 'percent', curve: [] } : { ageCurve: [] }),
      } as Question;
      const next = [{ question: 'share', swing: 1, settles: true, answers }];
      const verdict = { ...result.verdict, because: [] };
      const report = { rubric: { ...rubric, profile: [question] }, result: { ...result, verdict, next } };
      return verdictSummary(report).sentences.filter((sentence) => sentence.startsWith('If '));
    };
    const firm = true;
    expect(
      told('number', [
        { value: '0', verdict: 'skip', firm },
        { value: '12', verdict: 'weak', firm },
        { value: '27', verdict: 'promising', firm },
        { value: '30', verdict: 'promising', firm },
      ]),
    ).toEqual([
      'If less than 12 percent: SKIP.',
      'If 12 percent to less than 27 percent: WEAK.',
      'If 27 percent or more: PROMISING.',
    ]);
    expect(
      told('date', [
        { value: '2020-01-01', verdict: 'weak', firm: false },
        { value: '2024-03-01', verdict: 'promising', firm },
      ]),
    ).toEqual(['If 2024-03-01 or later: PROMISING.']);
    expect(
      told('date', [
        { value: '2020-01-01', verdict: 'weak', firm },
        { value: '2024-03-01', verdict: 'weak', firm: false },
        { value: '2025-03-01', verdict: 'weak', firm },
      ]),
    ).toEqual(['If before 2024-03-01, or 2025-03-01 or later: WEAK.']);
    expect(told('date', [{ value: '2020-01-01', verdict: 'weak', firm }])).toEqual(['If any answer: WEAK.']);
  });

  it('say once how many knock-outs are open', () => {
    const { rubric, result } = undecidedReport;
    const said = (count: number): readonly string[] => {
      const unless = result.verdict.unless.slice(0, count);
      const verdict = { ...result.verdict, because: [{ kind: 'open-knockouts', count }], unless } as const;
      const { sentences } = verdictSummary({ rubric, result: { ...result, verdict } });
      return sentences.filter((sentence) => /knock-out/.test(sentence));
    };
    expect(said(2)).toEqual([
      '(Unless one of 2 unchecked knock-outs applies, and then it is STOP: see the checklist.)',
    ]);
    expect(said(1)).toEqual([
      '(Unless the 1 unchecked knock-out applies, and then it is STOP: see the checklist.)',
    ]);
  });

  it('say that no answer names a source, where not one of those that count does', () => {
    const { rubric, result } = undecidedReport;
    const said = (coverage: Result['coverage']): readonly string[] =>
      verdictSummary({ rubric, result: { ...result, coverage } }).sentences;
    const sentence = 'None of the answers that count names a source yet.';
    expect(
      said({ answered: 0.5, withSource: 0, onIssuersWord: 0, onHearsay: 0, onGuess: 0, leftOut: 0 }),
    ).toContain(sentence);
    expect(
      said({ answered: 0.5, withSource: 0.1, onIssuersWord: 0, onHearsay: 0, onGuess: 0, leftOut: 0 }),
    ).not.toContain(sentence);
    expect(
      said({ answered: 0, withSource: 0, onIssuersWord: 0, onHearsay: 0, onGuess: 0, leftOut: 0 }),
    ).not.toContain(sentence);
  });
});
