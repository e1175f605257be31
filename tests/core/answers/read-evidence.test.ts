import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/core/answers/read-evidence.js';
import { BASES } from '../../../src/core/model/evidence.js';

const AS_OF = '2026-11-22';

describe('evidence', () => {
  it('has a source, a date, a note, whose word it is and a quote, each only where it is given', () => {
    const whole = {
      source: 'https://example.org',
      checked: '2026-11-01',
      note: 'page 3',
      basis: 'issuer-claim',
      quote: 'recognised worldwide',
    };
    expect(readEvidence('task', { ...whole, value: 'b' }, AS_OF)).toEqual({ ok: true, value: whole });
    expect(readEvidence('task', { source: null, basis: undefined }, AS_OF)).toEqual({ ok: true, value: {} });
  });

  it('has no day that the calendar has not, and says so', () => {
    const [none, words] = ['2026-02-30', 20_260_230].map((checked) => {
      const read = readEvidence('task', { checked }, AS_OF);
      return read.ok ? undefined : read.problems[0]?.args;
    });
    expect(none).toMatchObject({ expected: { id: 'full-day', readings: [], isReal: false } });
    expect(words).not.toMatchObject({ expected: { isReal: false } });
  });

  it.each([
    ['27.3.2026', ['2026-03-27']],
    ['11/08/2026', ['2026-11-08', '2026-08-11']],
    ['2026-11-08T00:00:00Z', ['2026-11-08']],
    ['2026-11', []],
    ['soon', []],
  ])('names the days that %s can mean where a file has it', (checked, readings) => {
    expect(readEvidence('task', { checked }, AS_OF)).toMatchObject({
      problems: [{ args: { expected: { id: 'full-day', readings } } }],
    });
  });

  it.each(BASES)('may rest on %s', (basis) => {
    expect(readEvidence('task', { basis }, AS_OF)).toEqual({ ok: true, value: { basis } });
  });

  it('is refused with all that is wrong with it, field by field', () => {
    const raw = { source: ' ', checked: '2026-12-01', note: 3, basis: 'a friend', quote: [] };
    const read = readEvidence('task', raw, AS_OF);
    const problems = read.ok ? [] : read.problems;
    expect(problems.map(({ code, where }) => [code, where.path?.join('.')])).toEqual([
      ['schema/type', 'source'],
      ['answers/future-check', 'checked'],
      ['schema/type', 'note'],
      ['schema/value', 'basis'],
      ['schema/type', 'quote'],
    ]);
    expect(problems[3]?.args).toMatchObject({
      expected: { id: 'one-of', words: ['official-page', 'independent', 'issuer-claim', 'hearsay', 'guess'] },
    });
  });

  it('has a date that is one', () => {
    expect(readEvidence('task', { checked: 'soon' }, AS_OF)).toMatchObject({
      problems: [{ code: 'schema/type', args: { expected: { id: 'full-day' } } }],
    });
  });
});
