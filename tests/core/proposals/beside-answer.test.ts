import { expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/answer.js';
import { besideAnswer } from '../../../src/core/proposals/beside-answer.js';
import type { FittingProposal } from '../../../src/core/proposals/fit-proposals.js';
import { numeric } from '../../support/build-questions.js';

const share = numeric('share');
const quoted: FittingProposal = {
  about: { kind: 'question', id: 'share' },
  evidence: { quote: 'UX Basics wanted' },
  place: 'p1.md:4',
};
const counted: FittingProposal = {
  about: { kind: 'question', id: 'share' },
  evidence: {},
  value: 25,
  counted: { question: share, answer: { kind: 'value', value: 25 } },
};
const check: FittingProposal = { ...quoted, about: { kind: 'check', id: 'share' } };
const other: FittingProposal = { ...quoted, about: { kind: 'question', id: 'task' } };

function given(value: number, evidence?: Answer['evidence']): Answer {
  return { kind: 'value', value, ...(evidence !== undefined && { evidence }) };
}

it('counts what is left unused, and names what has another value', () => {
  expect(besideAnswer([quoted, counted, check, other], 'share', given(90))).toEqual({
    different: [counted],
    unused: 1,
  });
  expect(besideAnswer([quoted, counted], 'share', { kind: 'unknown' })).toEqual({ different: [], unused: 2 });
});

it('says nothing where the answer has the value, the quote or the place of one', () => {
  expect(besideAnswer([check, other], 'share', given(90))).toBeUndefined();
  expect(besideAnswer([quoted, counted], 'share', given(25))).toBeUndefined();
  expect(besideAnswer([quoted], 'share', given(9, { quote: 'UX Basics wanted' }))).toBeUndefined();
  expect(besideAnswer([quoted], 'share', given(9, { source: 'p1.md:4' }))).toBeUndefined();
  expect(besideAnswer([quoted], 'share', given(9, { quote: 'elsewhere', source: 'p1.md:4' }))?.unused).toBe(
    1,
  );
  const nowhere = { about: quoted.about, evidence: quoted.evidence };
  expect(besideAnswer([nowhere], 'share', given(9, { note: 'by heart' }))?.unused).toBe(1);
});

it('holds a half-known answer against what was counted', () => {
  const answer: Answer = { kind: 'partial', value: { 'at-least': 10 } };
  expect(besideAnswer([counted], 'share', answer)?.different).toEqual([counted]);
});
