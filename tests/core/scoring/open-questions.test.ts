import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Condition, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { openQuestions } from '../../../src/core/scoring/open-questions.js';
import { checked, is, verifyItem, worded, yesNo } from '../../support/build-questions.js';
import { answersOf, criterion, rubricOf } from '../../support/build-rubric.js';

const profile = [yesNo('issuer'), yesNo('refund')];
const criteria = [criterion('rigour', 100, [yesNo('exam')])];
const eitherIsNo: Condition = { kind: 'any', of: [is('issuer', 'no'), is('refund', 'no')] };
const because = 'Nobody issues it.';

function openIn(rubric: Rubric, answers: AnswerSet): readonly string[] {
  return openQuestions(assess(rubric, answers, '2026-11-22')).map(({ question }) => question.id);
}

describe('the open questions', () => {
  it('are those that score and wait for a usable answer', () => {
    const three = [
      yesNo('exam'),
      yesNo('mentor', { verify: [verifyItem('letter')] }),
      yesNo('badge'),
      yesNo('gift', { weight: 0 }),
      worded('why'),
    ];
    const rubric = rubricOf({ profile, criteria: [criterion('rigour', 100, three)] });
    const answers = answersOf({ exam: 'yes', mentor: 'yes' }, checked({ letter: { state: 'contradicted' } }));
    expect(openIn(rubric, answers)).toEqual(['mentor', 'badge']);
  });

  it('are none of the profile where no rule and no question waits for it', () => {
    expect(openIn(rubricOf({ profile, criteria }), answersOf({ exam: 'yes' }))).toEqual([]);
  });

  it('are those that decide whether another question is asked, as long as that is undecided', () => {
    const rubric = rubricOf({
      profile,
      criteria: [criterion('rigour', 100, [yesNo('exam'), yesNo('mentor', { when: eitherIsNo })])],
    });
    const exam = 'yes';
    expect(openIn(rubric, answersOf({ exam }))).toEqual(['issuer', 'refund', 'mentor']);
    expect(openIn(rubric, answersOf({ exam, issuer: 'yes' }))).toEqual(['refund', 'mentor']);
    expect(openIn(rubric, answersOf({ exam, issuer: 'no' }))).toEqual(['mentor']);
    expect(openIn(rubric, answersOf({ exam, issuer: 'yes', refund: 'yes' }))).toEqual([]);
  });

  it('are those that an undecided knock-out or cap reads, and not those of a decided one', () => {
    const knockout = { id: 'nameless', when: eitherIsNo, because, verify: [] };
    const cap = { id: 'held', when: eitherIsNo, atMost: 'weak', because };
    for (const rules of [{ knockouts: [knockout] }, { caps: [cap] }]) {
      const rubric = rubricOf({ profile, criteria, ...rules });
      expect(openIn(rubric, answersOf({ exam: 'yes' }))).toEqual(['issuer', 'refund']);
      expect(openIn(rubric, answersOf({ exam: 'yes', refund: 'yes' }))).toEqual(['issuer']);
      expect(openIn(rubric, answersOf({ exam: 'yes', issuer: 'no' }))).toEqual([]);
    }
  });

  it('are those behind the score of a criterion without weight that an undecided rule reads', () => {
    const price = criterion('price', 0, [yesNo('loan'), yesNo('gift', { weight: 0 }), worded('why')]);
    const other = criterion('other', 0, [yesNo('badge')]);
    const low = { kind: 'score', criterion: 'price', op: 'below', bound: 0.5 } as const;
    const cap = { id: 'dear', when: low, atMost: 'weak', because: 'It is dear.' };
    const rubric = rubricOf({ profile, criteria: [...criteria, price, other], caps: [cap] });
    expect(openIn(rubric, answersOf({ exam: 'yes' }))).toEqual(['loan']);
    expect(openIn(rubric, answersOf({ exam: 'yes', loan: 'no' }))).toEqual([]);
  });
});
