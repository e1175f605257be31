import { describe, expect, it } from 'vitest';
import { evidenceFor, isSource, withEvidence } from '../../../src/core/answers/evidence.js';
import type { Answer } from '../../../src/core/model/answer.js';

const AS_OF = '2026-11-22';
const yes: Answer = { kind: 'value', value: 'yes' };
const sourced: Answer = {
  ...yes,
  evidence: {
    source: 'the syllabus',
    checked: '2026-10-01',
    note: 'page 3',
    basis: 'issuer-claim',
    quote: 'set by us',
  },
};

describe('the evidence of an answer given now', () => {
  it('is its date alone where nothing was noted', () => {
    expect(evidenceFor(yes, undefined, undefined, AS_OF)).toEqual({ checked: AS_OF });
  });

  it('is what was noted', () => {
    const noted = { source: 'a page', checked: '2026-11-01' };
    expect(evidenceFor(yes, sourced, noted, AS_OF)).toEqual(noted);
  });

  it('keeps all but the date of the same answer, and is dated anew', () => {
    expect(evidenceFor(yes, sourced, undefined, AS_OF)).toEqual({
      source: 'the syllabus',
      checked: AS_OF,
      note: 'page 3',
      basis: 'issuer-claim',
      quote: 'set by us',
    });
  });

  it('drops what spoke for another answer', () => {
    expect(evidenceFor({ kind: 'value', value: 'no' }, sourced, undefined, AS_OF)).toEqual({
      checked: AS_OF,
    });
  });

  it('has no date where nothing was found', () => {
    expect(evidenceFor({ kind: 'unknown' }, sourced, undefined, AS_OF)).toEqual({});
    const reason = { kind: 'not-applicable', reason: 'no need' } as const;
    expect(evidenceFor(reason, { ...reason, evidence: { note: 'asked' } }, undefined, AS_OF)).toEqual({
      note: 'asked',
    });
  });
});

it('takes the place of all that stood beside an answer', () => {
  expect(withEvidence(sourced, { note: 'page 4' })).toEqual({ ...yes, evidence: { note: 'page 4' } });
  expect(withEvidence(sourced, {})).toEqual(yes);
});

it('has words or a whole web address for its source', () => {
  for (const fine of ['', 'the syllabus', 'https://example.org/a']) expect(isSource(fine)).toBe(true);
  for (const wrong of ['ftp://example.org', 'https://', 'http://me@example.org/']) {
    expect(isSource(wrong)).toBe(false);
  }
});
