import { describe, expect, it } from 'vitest';
import { inWords } from '../../../../src/words/en/report/public-result.js';
import { firmReport, stopReport, undecidedReport } from '../../../support/sample-reports.js';

describe('a result in words', () => {
  it('has a title and reasons in its verdict, and all else as it was', () => {
    const { result, rubric } = undecidedReport;
    const { verdict, ...rest } = inWords(result, rubric);
    const { verdict: _verdict, ...before } = result;
    expect(verdict).toEqual({
      id: 'promising',
      title: 'Promising, with a catch',
      action: 'wait',
      actions: ['pair', 'pay'],
      firm: false,
      range: ['stop', 'strong'],
      free: false,
      because: ['One question that counts is open.'],
    });
    expect(rest).toEqual(before);
  });

  it('keeps the order of its keys', () => {
    const { result, rubric } = undecidedReport;
    const { verdict } = inWords(result, rubric);
    expect(Object.keys(inWords(result, rubric))).toEqual(Object.keys(result));
    expect(Object.keys(verdict).join(' ')).toBe('id title action actions firm range free because');
  });

  it('calls a verdict by its band, and by a name of its own where a knock-out stops', () => {
    const titleOf = ({ result, rubric }: typeof firmReport): string => inWords(result, rubric).verdict.title;
    expect(titleOf(firmReport)).toBe('Worth paying for');
    expect(titleOf(stopReport)).toBe('Stop: do not pay for this');
    expect(inWords(stopReport.result, stopReport.rubric).verdict.because).toEqual([
      'No official page says who legally issues it.',
    ]);
  });
});
