import { describe, expect, it } from 'vitest';
import type { AnswerSet } from '../../../src/core/model/answer.js';
import type { Result } from '../../../src/core/model/result.js';
import { RESULT_PARTS } from '../../../src/core/model/result-parts.js';
import type { Rubric } from '../../../src/core/model/rubric.js';
import { assessedReport, buildReport } from '../../../src/core/report/build-report.js';
import { checked, is, verifyItem, yesNo } from '../../support/build-questions.js';
import { answersOf, choice, criterion, rubricOf } from '../../support/build-rubric.js';
import { accepted, refused } from '../../support/outcomes.js';

const stamp = { id: 'sample', version: '1.0.0', sha256: 'abc' };
const rubric = rubricOf({
  profile: [yesNo('issuer')],
  criteria: [
    criterion('rigour', 22, [choice('task', [1, 0.4, 0], { verify: [verifyItem('how-assessed')] })]),
    criterion('help', 11, [yesNo('mentor')]),
  ],
  knockouts: [{ id: 'nameless', when: is('issuer', 'no'), because: 'Nobody issues it.', verify: [] }],
  caps: [{ id: 'attended', when: is('task', 'c'), atMost: 'skip', because: 'Attending is enough.' }],
  warnings: [{ id: 'recall', when: is('task', 'b'), say: 'It tests memory.' }],
  checks: [verifyItem('price-now')],
});

function resultOf(answers: AnswerSet, parts: Partial<Rubric> = {}): Result {
  const input = {
    rubric: { ...rubric, ...parts },
    stamp,
    asOf: '2026-11-22',
    toolVersion: '1.0.0',
  };
  return accepted(buildReport({ ...input, answers })).result;
}

const answers = answersOf(
  { issuer: 'yes', task: { kind: 'value', value: 'b', evidence: { source: 'page 3' } } },
  checked({ 'how-assessed': { state: 'confirmed', evidence: { checked: '2026-11-01' } } }),
);

describe('a report', () => {
  it('holds the whole result of one evaluation', () => {
    expect(resultOf(answers)).toEqual({
      schemaVersion: 1,
      tool: { name: 'credcheck', version: '1.0.0' },
      rubric: stamp,
      asOf: '2026-11-22',
      candidate: { name: 'Sample' },
      score: { low: 26.666667, high: 60 },
      verdict: {
        id: 'skip',
        action: 'wait',
        actions: ['leave', 'pair'],
        firm: false,
        range: ['skip', 'promising'],
        free: false,
        until: { settle: ['mentor'] },
        because: [{ kind: 'open-questions', scoring: 1, rulesOnly: 0, canChange: 'verdict' }],
        unless: [],
      },
      outlook: {
        ways: { skip: 0.5, promising: 0.5 },
        middle: { low: 26.666667, high: 60, share: 0.9 },
        unless: [],
        open: 1,
        method: 'exact',
        error: 0,
      },
      knockouts: [{ id: 'nameless', state: 'clear' }],
      caps: [{ id: 'attended', state: 'clear', atMost: 'skip' }],
      warnings: [{ id: 'recall', say: 'It tests memory.' }],
      profile: [{ id: 'issuer', state: 'answered', value: 'yes' }],
      criteria: [
        {
          id: 'rigour',
          title: 'rigour',
          weight: 22,
          share: 0.666667,
          applicable: true,
          score: { low: 0.4, high: 0.4 },
          points: { low: 26.666667, high: 26.666667, max: 66.666667 },
          questions: [
            { id: 'task', state: 'answered', value: 'b', score: { low: 0.4, high: 0.4 }, source: 'page 3' },
          ],
        },
        {
          id: 'help',
          title: 'help',
          weight: 11,
          share: 0.333333,
          applicable: true,
          score: { low: 0, high: 1 },
          points: { low: 0, high: 33.333333, max: 33.333333 },
          questions: [{ id: 'mentor', state: 'unknown', score: { low: 0, high: 1 } }],
        },
      ],
      drivers: { middle: 50, up: [], down: [{ question: 'task', points: -6.666667 }] },
      next: [
        {
          question: 'mentor',
          swing: 33.333333,
          settles: true,
          answers: [
            { value: 'yes', verdict: 'promising', firm: true },
            { value: 'no', verdict: 'skip', firm: true },
          ],
        },
      ],
      flips: {
        answer: { question: 'task', from: 'b', to: 'c', verdict: 'skip', range: ['skip', 'skip'] },
        lift: { question: 'task', from: 'b', to: 'a', verdict: 'promising', range: ['promising', 'strong'] },
        fall: { question: 'task', from: 'b', to: 'c', verdict: 'skip', range: ['skip', 'skip'] },
        weight: {
          criterion: 'rigour',
          from: 0.666667,
          to: 0.750001,
          verdict: 'skip',
          range: ['skip', 'weak'],
        },
        equalWeights: { verdict: 'skip', firm: false, range: ['skip', 'strong'] },
      },
      checklist: [
        {
          id: 'price-now',
          open: 'price-now page',
          find: 'price-now line',
          wrongIf: 'price-now missing',
          state: 'open',
          impact: 0,
          decides: false,
        },
        {
          id: 'how-assessed',
          question: 'task',
          open: 'how-assessed page',
          find: 'how-assessed line',
          wrongIf: 'how-assessed missing',
          state: 'confirmed',
          impact: 26.666667,
          decides: false,
          checked: '2026-11-01',
        },
      ],
      notes: [{ id: 'missing', question: 'mentor' }],
      coverage: {
        answered: 0.666667,
        withSource: 0.666667,
        onIssuersWord: 0,
        onHearsay: 0,
        onGuess: 0,
        leftOut: 0,
      },
      disclaimer: 'General information, not personalised financial advice.',
    });
  });

  it('has its keys in the order that is public, but for those of the verdict, which is not in words yet', () => {
    const result = resultOf(answers);
    expect(Object.keys(result).join(' ')).toBe(
      'schemaVersion tool rubric asOf candidate score verdict outlook knockouts caps warnings profile criteria drivers next ' +
        'flips checklist notes coverage disclaimer',
    );
    expect(Object.keys(result.verdict).join(' ')).toBe(
      'id action actions firm range free until because unless',
    );
    expect(result.criteria.map((each) => Object.keys(each).join(' '))).toEqual(
      Array(2).fill('id title weight share applicable score points questions'),
    );
    expect(result.criteria.map((each) => Object.keys(each.points).join(' '))).toEqual(
      Array(2).fill('low high max'),
    );
    expect(Object.keys(result.next[0] ?? {}).join(' ')).toBe('question swing settles answers');
    expect(Object.keys(result.caps[0] ?? {}).join(' ')).toBe('id state atMost');
  });

  it('always has its lists, however little there is to say', () => {
    const result = resultOf(answersOf({ task: 'a', mentor: 'yes' }), {
      profile: [],
      knockouts: [],
      caps: [],
      checks: [],
    });
    expect(result).toMatchObject({ knockouts: [], caps: [], warnings: [], profile: [], next: [], notes: [] });
    expect(result).toMatchObject({ drivers: { down: [] }, verdict: { because: [], firm: true } });
  });

  it('is the same, byte for byte, for the same input', () => {
    expect(JSON.stringify(resultOf(answers))).toBe(JSON.stringify(resultOf(answers)));
  });

  it('comes with the rubric, for its words', () => {
    const input = { rubric, stamp, answers, asOf: '2026-11-22', toolVersion: '1.0.0' };
    expect(accepted(buildReport(input)).rubric).toBe(rubric);
  });

  it('has its stability beside the result, if a page asks for it', () => {
    const input = { rubric, stamp, answers, asOf: '2026-11-22', toolVersion: '1.0.0' };
    expect(accepted(buildReport(input)).stability).toEqual({
      rankOrder: { kept: 1, method: 'sampled', error: 0.0196 },
      box: { kept: 1, method: 'sampled', error: 0.0196 },
      called: 'solid',
    });
    expect(accepted(assessedReport(input, RESULT_PARTS)).report).toEqual({
      rubric,
      result: resultOf(answers),
    });
  });

  it('says that a knock-out is hit, whatever the score', () => {
    const { verdict, score } = resultOf(answersOf({ issuer: 'no', task: 'a', mentor: 'yes' }));
    expect(score).toEqual({ low: 100, high: 100 });
    expect(verdict).toEqual({
      id: 'stop',
      action: 'leave',
      actions: ['leave'],
      firm: true,
      range: ['stop', 'stop'],
      free: false,
      because: [{ kind: 'knockout', rule: 'nameless', because: 'Nobody issues it.' }],
      unless: [],
    });
  });

  it('names questions that read otherwise now', () => {
    const setAside = new Map([['mentor', { raw: 'yes', fingerprint: 'aaaa' }]]);
    const aged = { ...answers, setAside };
    const input = { rubric, stamp, answers: aged, asOf: '2026-11-22', toolVersion: '1.0.0' };
    expect(accepted(buildReport(input)).result.notes[0]).toEqual({
      id: 'rubric-changed',
      question: 'mentor',
    });
  });

  it('is a problem, and never a score of 0, where nothing applies', () => {
    const setAside = { kind: 'not-applicable', reason: 'none' } as const;
    const none = answersOf({ task: setAside, mentor: setAside });
    const input = { rubric, stamp, answers: none, asOf: '2026-11-22', toolVersion: '1.0.0' };
    expect(refused(buildReport(input))).toEqual([
      { code: 'score/nothing-applies', severity: 'error', where: {}, args: {} },
    ]);
    const weightless = rubricOf({ criteria: rubric.criteria.map((each) => ({ ...each, weight: 0 })) });
    expect(refused(buildReport({ ...input, rubric: weightless, answers: answersOf({}) }))).toMatchObject([
      { code: 'score/nothing-applies' },
    ]);
  });
});

describe('a strict run', () => {
  const required = { evidence: 'required' } as const;
  const strict = rubricOf({
    profile: [yesNo('online')],
    criteria: [
      criterion('rigour', 1, [
        yesNo('exam', required),
        yesNo('proctored', { ...required, when: is('online', 'yes') }),
        yesNo('lab'),
      ]),
    ],
  });
  const given = answersOf({ online: 'no', exam: 'yes', proctored: 'yes', lab: 'yes' });
  const input = {
    rubric: strict,
    stamp,
    answers: given,
    asOf: '2026-11-22',
    toolVersion: '1.0.0',
  };
  const countedBy = (evidence: 'strict' | 'lenient') => accepted(buildReport({ ...input, evidence })).result;

  it('counts an answer without the source that it needs as unknown, and keeps its value', () => {
    const { strictEvidence, score, criteria, notes } = countedBy('strict');
    expect([strictEvidence, score]).toEqual([true, { low: 50, high: 100 }]);
    expect(criteria[0]?.questions[0]).toMatchObject({ id: 'exam', state: 'unknown', value: 'yes' });
    expect(notes).toContainEqual({ id: 'source-required', question: 'exam' });
  });

  it('leaves an answer to a question that is not asked parked, with its value', () => {
    const { criteria, notes } = countedBy('strict');
    expect(criteria[0]?.questions[1]).toMatchObject({ id: 'proctored', state: 'not-asked', value: 'yes' });
    expect(notes.filter(({ question }) => question === 'proctored')).toEqual([
      { id: 'parked', question: 'proctored' },
    ]);
  });

  it('differs from a lenient one, in which such an answer counts', () => {
    const { strictEvidence, score } = countedBy('lenient');
    expect([strictEvidence, score]).toEqual([undefined, { low: 100, high: 100 }]);
  });
});
