import { describe, expect, it } from 'vitest';
import { checklist } from '../../../src/core/insight/checklist.js';
import { nextQuestions } from '../../../src/core/insight/next.js';
import { type WhatIf, whatIf } from '../../../src/core/insight/what-if.js';
import type { Answer, AnswerSet, CheckEntry } from '../../../src/core/model/answer.js';
import type { ChecklistItem, CheckState } from '../../../src/core/model/result.js';
import type { Knockout, OptionQuestion, Rubric } from '../../../src/core/model/rubric.js';
import { assess } from '../../../src/core/scoring/assess.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { projectionOf } from '../../support/projection.js';

const AS_OF = '2026-11-22';
const nameless: Knockout = {
  id: 'nameless',
  when: is('issuer', 'no'),
  because: 'Nobody issues it.',
  verify: [verifyItem('register')],
};
const full = rubricOf({
  profile: [yesNo('issuer', { verify: [verifyItem('imprint')] })],
  criteria: [
    criterion('small', 10, [yesNo('badge', { verify: [verifyItem('badge-page')] })]),
    criterion('rigour', 50, [choice('task', [1, 0.9, 0], { verify: [verifyItem('how-assessed')] })]),
    criterion('help', 40, [yesNo('mentor', { verify: [verifyItem('mentor-page')] })]),
  ],
  knockouts: [nameless],
  checks: [verifyItem('price-now')],
});

function itemsOf(rubric: Rubric, answers: AnswerSet, tried: Partial<WhatIf> = {}): readonly ChecklistItem[] {
  const assessment = assess(rubric, answers, AS_OF);
  const { score, verdict } = projectionOf(rubric, answers, AS_OF) ?? {};
  if (score === undefined || verdict === undefined) throw new Error('nothing applies');
  const next = nextQuestions(rubric, answers, assessment, AS_OF);
  const attempt = { ...whatIf(rubric, answers, AS_OF), ...tried };
  return checklist({ rubric, answers, assessment, now: { score, verdict }, next, attempt, asOf: AS_OF });
}

describe('the checklist', () => {
  it('puts knock-outs before points, what decides before the rest, and what is always there before small points', () => {
    const items = itemsOf(full, answersOf({ issuer: 'yes', badge: 'yes', task: 'b', mentor: 'yes' }));
    expect(items.map(({ id, impact, decides }) => [id, impact, decides])).toEqual([
      ['imprint', 0, true],
      ['how-assessed', 45, true],
      ['mentor-page', 40, true],
      ['register', 0, false],
      ['price-now', 0, false],
      ['badge-page', 10, false],
    ]);
  });

  it('has the swing of an open question for its impact', () => {
    const items = itemsOf(full, answersOf({ issuer: 'yes', badge: 'yes', task: 'b' }));
    expect(items[0]).toMatchObject({ id: 'how-assessed', impact: 45 });
    expect(items[1]).toMatchObject({ id: 'mentor-page', question: 'mentor', impact: 40, decides: true });
  });

  it('has an answer decide, and all points depend on it, where there would be no score without it', () => {
    const items = itemsOf(full, answersOf({ task: 'a' }), { without: () => undefined });
    expect(items.find(({ id }) => id === 'how-assessed')).toMatchObject({ impact: 50, decides: true });
  });

  it('has an open question decide where its answers lead to different verdicts or settle the one there is', () => {
    const plain = { ...full, profile: [], knockouts: [], checks: [] };
    const answers = answersOf({ task: 'b', mentor: 'no' });
    // 45 or 55: weak or promising
    expect(itemsOf(plain, answers).find((item) => item.id === 'badge-page')).toMatchObject({ decides: true });
  });

  it('has no open question decide where the verdict is firm already', () => {
    const plain = { ...full, profile: [], knockouts: [], checks: [] };
    // 0 or 10: skip either way
    const answers = answersOf({ task: 'c', mentor: 'no' });
    expect(itemsOf(plain, answers).find((item) => item.id === 'badge-page')).toMatchObject({
      impact: 10,
      decides: false,
    });
  });

  it('has no open question decide that moves nothing', () => {
    const plain = {
      ...full,
      profile: [yesNo('beginner', { verify: [verifyItem('aim')] })],
      knockouts: [],
      checks: [],
    };
    expect(itemsOf(plain, answersOf({})).find((item) => item.id === 'aim')).toMatchObject({
      impact: 0,
      decides: false,
    });
  });

  it('has a knock-out decide while it is unknown, unless another stops already', () => {
    const known = { badge: 'yes', task: 'b', mentor: 'yes' };
    const register = (rubric: Rubric, answers: AnswerSet): ChecklistItem | undefined =>
      itemsOf(rubric, answers).find((item) => item.id === 'register');
    expect(register(full, answersOf(known))).toMatchObject({ knockout: 'nameless', decides: true });
    const stopped = {
      ...full,
      knockouts: [nameless, { ...nameless, id: 'no-badge', when: is('badge', 'yes'), verify: [] }],
    };
    expect(register(stopped, answersOf(known))).toMatchObject({ knockout: 'nameless', decides: false });
  });

  it('has a knock-out that is hit decide, unless another stops as well', () => {
    const register = (rubric: Rubric): ChecklistItem | undefined =>
      itemsOf(rubric, answersOf({ issuer: 'no', badge: 'yes', task: 'b', mentor: 'yes' })).find(
        (item) => item.id === 'register',
      );
    expect(register(full)).toMatchObject({ knockout: 'nameless', decides: true });
    const twice = [nameless, { ...nameless, id: 'no-badge', when: is('badge', 'yes'), verify: [] }];
    expect(register({ ...full, knockouts: twice })).toMatchObject({ decides: false });
  });

  it('leaves out the items of questions that are not asked or set aside', () => {
    const lab = yesNo('lab', { when: is('exam', 'yes'), verify: [verifyItem('lab-page')] });
    const exam = yesNo('exam', { verify: [verifyItem('exam-page')] });
    const credit = yesNo('credit', { verify: [verifyItem('credit-page')] });
    const rubric = rubricOf({ criteria: [criterion('rigour', 1, [exam, lab, credit])] });
    const setAside: Answer = { kind: 'not-applicable', reason: 'none' };
    expect(itemsOf(rubric, answersOf({ exam: 'no', credit: setAside })).map((item) => item.id)).toEqual([
      'exam-page',
    ]);
  });

  it('has the items of a question once it is known that it is asked, and not before', () => {
    const rubric = rubricOf({
      profile: [yesNo('exam')],
      criteria: [
        criterion('rigour', 50, [
          yesNo('badge'),
          yesNo('watched', { when: is('exam', 'yes'), verify: [verifyItem('exam-rules')] }),
        ]),
      ],
    });
    const ids = (answers: AnswerSet): readonly string[] => itemsOf(rubric, answers).map(({ id }) => id);
    expect(ids(answersOf({ badge: 'yes' }))).toEqual([]);
    expect(ids(answersOf({ badge: 'yes', exam: 'no' }))).toEqual([]);
    expect(ids(answersOf({ badge: 'yes', exam: 'yes' }))).toEqual(['exam-rules']);
  });

  it('says of each item where to look, what to find, when it is wrong, and what was found', () => {
    const found = checked({
      register: { state: 'confirmed', evidence: { source: 'https://example.org', checked: '2026-11-01' } },
    });
    const items = itemsOf(full, answersOf({ issuer: 'yes', badge: 'yes', task: 'b', mentor: 'yes' }, found));
    expect(items.map((item) => Object.keys(item))[0]).toEqual([
      'id',
      'question',
      'open',
      'find',
      'wrongIf',
      'state',
      'impact',
      'decides',
    ]);
    expect(Object.entries(items.find((item) => item.id === 'register') ?? {})).toEqual([
      ['id', 'register'],
      ['knockout', 'nameless'],
      ['open', 'register page'],
      ['find', 'register line'],
      ['wrongIf', 'register missing'],
      ['state', 'confirmed'],
      ['impact', 0],
      ['decides', false],
      ['source', 'https://example.org'],
      ['checked', '2026-11-01'],
    ]);
  });

  it('never has an impact below 0: an answer that is the worst cannot be missed', () => {
    const items = itemsOf(full, answersOf({ issuer: 'yes', badge: 'no', task: 'c', mentor: 'no' }));
    expect(items.map((item) => item.impact)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('the state of a check', () => {
  function stateOf(
    entry: CheckEntry | undefined,
    question: Partial<OptionQuestion>,
    answer: Answer,
  ): CheckState {
    const item = verifyItem('look', { maxAge: 30 });
    const rubric = rubricOf({
      criteria: [criterion('rigour', 1, [yesNo('exam', { verify: [item], ...question })])],
    });
    const answers = answersOf({ exam: answer }, entry && checked({ look: entry }));
    return itemsOf(rubric, answers)[0]?.state ?? 'open';
  }
  const yes: Answer = { kind: 'value', value: 'yes' };

  it('is open until something is said about it, and then what was said', () => {
    expect(stateOf(undefined, {}, yes)).toBe('open');
    expect(stateOf({ state: 'open' }, {}, yes)).toBe('open');
    expect(stateOf({ state: 'confirmed' }, {}, yes)).toBe('confirmed');
    expect(stateOf({ state: 'contradicted' }, {}, yes)).toBe('contradicted');
  });

  it('is stale once the confirmation is older than the item allows', () => {
    expect(stateOf({ state: 'confirmed', evidence: { checked: '2026-10-23' } }, {}, yes)).toBe('confirmed');
    expect(stateOf({ state: 'confirmed', evidence: { checked: '2026-10-22' } }, {}, yes)).toBe('stale');
    expect(stateOf({ state: 'contradicted', evidence: { checked: '2026-10-22' } }, {}, yes)).toBe(
      'contradicted',
    );
  });

  it('is stale where the answer behind it is', () => {
    expect(
      stateOf({ state: 'confirmed' }, { maxAge: 10 }, { ...yes, evidence: { checked: '2026-11-01' } }),
    ).toBe('stale');
  });

  it('stays open without a source where the answer needs one', () => {
    expect(stateOf({ state: 'confirmed' }, { evidence: 'required' }, yes)).toBe('open');
    expect(
      stateOf({ state: 'confirmed' }, { evidence: 'required' }, { ...yes, evidence: { source: 'page 3' } }),
    ).toBe('confirmed');
    expect(
      stateOf({ state: 'confirmed', evidence: { source: 'page 3' } }, { evidence: 'required' }, yes),
    ).toBe('confirmed');
    expect(stateOf({ state: 'confirmed' }, { evidence: 'optional' }, yes)).toBe('confirmed');
  });
});
